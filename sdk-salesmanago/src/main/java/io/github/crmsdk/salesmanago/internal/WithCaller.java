package io.github.crmsdk.salesmanago.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.core.Secret;
import java.io.IOException;

/** Writes a request that, inside another, repeats who calls. */
public final class WithCaller extends JsonSerializer<Object> {
    /** Who calls. */
    public record Caller(Secret clientId, String owner) {}

    @Override
    public void serialize(Object request, JsonGenerator json, SerializerProvider context) throws IOException {
        ObjectNode members = ((ObjectMapper) json.getCodec()).valueToTree(request);
        if (context.getAttribute(Caller.class) instanceof Caller caller) {
            members.put("clientId", caller.clientId().reveal());
            if (!members.has("owner")) {
                members.put("owner", caller.owner());
            }
        }
        json.writeTree(members);
    }
}
