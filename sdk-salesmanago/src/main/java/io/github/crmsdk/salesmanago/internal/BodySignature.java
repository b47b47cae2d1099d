package io.github.crmsdk.salesmanago.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.core.Secret;
import io.github.crmsdk.core.auth.AuthStrategy;
import io.github.crmsdk.core.auth.Bodies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * Client id, API key, time and their SHA-1 as members of the JSON body, with the owner, which nearly every call wants
 * beside them. What a body already has stays as it is.
 */
public final class BodySignature implements AuthStrategy {
    private static final MediaType JSON = MediaType.get("application/json; charset=UTF-8");

    private final ApiCredentials credentials;
    private final String owner;
    private final InstantSource clock;
    private final ObjectMapper mapper;

    public BodySignature(ApiCredentials credentials, String owner, InstantSource clock, ObjectMapper mapper) {
        this.credentials = credentials;
        this.owner = owner;
        this.clock = clock;
        this.mapper = mapper;
    }

    @Override
    public Request authenticate(Request request) {
        RequestBody body = request.body();
        Request.Builder signed = request.newBuilder();
        if (request.header("Accept") == null) {
            signed.header("Accept", "application/json");
        }
        if (body == null) {
            return signed.build();
        }
        MediaType type = body.contentType() == null ? JSON : body.contentType();
        return signed.method(request.method(), RequestBody.create(signed(Bodies.bytes(body)), type))
                .build();
    }

    /** Writes the members in front of the body's own, whose bytes stay untouched. */
    private byte[] signed(byte[] content) {
        byte[] own = content.length == 0 ? new byte[] {'{', '}'} : content;
        ObjectNode members = mapper.createObjectNode()
                .put("clientId", credentials.clientId().reveal())
                .put("apiKey", credentials.apiKey().reveal())
                .put("requestTime", clock.instant().toEpochMilli())
                .put("sha", credentials.sha().reveal())
                .put("owner", owner);
        Set<String> there = names(own);
        members.remove(there);
        String written = members.toString();
        ByteArrayOutputStream out = new ByteArrayOutputStream(own.length + written.length() + 1);
        out.writeBytes(written.substring(0, written.length() - 1).getBytes(StandardCharsets.UTF_8));
        if (!there.isEmpty() && !members.isEmpty()) {
            out.write(',');
        }
        int start = 1 + new String(own, StandardCharsets.ISO_8859_1).indexOf('{');
        out.write(own, start, own.length - start);
        return out.toByteArray();
    }

    private Set<String> names(byte[] body) {
        Set<String> names = new HashSet<>();
        try (JsonParser json = mapper.getFactory().createParser(body)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException(
                        "The body is no JSON object: SALESmanago's credentials travel as members of one");
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                names.add(json.currentName());
                json.nextToken();
                json.skipChildren();
            }
            return names;
        } catch (IOException malformed) {
            throw new IllegalArgumentException(
                    "The body is no JSON: SALESmanago's credentials travel as members of a JSON object");
        }
    }

    @Override
    public List<Secret> secrets() {
        return credentials.secrets();
    }
}
