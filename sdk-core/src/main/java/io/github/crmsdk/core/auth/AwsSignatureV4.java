package io.github.crmsdk.core.auth;

import io.github.crmsdk.core.Secret;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.RequestBody;

/**
 * AWS Signature Version 4 in the {@code Authorization} header, dated anew for each attempt. Signed are method, path,
 * query, body, and the headers Content-Type, Host and every {@code X-Amz-}.
 */
public final class AwsSignatureV4 implements AuthStrategy {
    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Secret accessKeyId;
    private final Secret secretAccessKey;
    private final String region;
    private final String service;
    private final InstantSource clock;

    /**
     * @param region such as {@code eu-west-1}
     * @param service the signing name, such as {@code execute-api}
     * @param clock AWS refuses a request whose date is more than minutes off
     */
    public AwsSignatureV4(
            Secret accessKeyId, Secret secretAccessKey, String region, String service, InstantSource clock) {
        this.accessKeyId = accessKeyId;
        this.secretAccessKey = secretAccessKey;
        this.region = region;
        this.service = service;
        this.clock = clock;
    }

    @Override
    public Request authenticate(Request request) {
        String time = TIME.format(clock.instant());
        Request dated = request.newBuilder()
                .header("Host", host(request.url()))
                .header("X-Amz-Date", time)
                .build();
        SortedMap<String, String> headers = headers(dated);
        String names = String.join(";", headers.keySet());
        String scope = String.join("/", time.substring(0, 8), region, service, "aws4_request");
        String toSign = String.join("\n", ALGORITHM, time, scope, hash(canonical(dated, headers, names)));
        return dated.newBuilder()
                .header(
                        "Authorization",
                        ALGORITHM + " Credential=" + accessKeyId.reveal() + "/" + scope + ", SignedHeaders=" + names
                                + ", Signature=" + HexFormat.of().formatHex(hmac(key(scope), toSign)))
                .build();
    }

    @Override
    public List<Secret> secrets() {
        return List.of(accessKeyId, secretAccessKey);
    }

    private static byte[] canonical(Request request, Map<String, String> headers, String names) {
        String lines = headers.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue() + "\n")
                .collect(Collectors.joining());
        return bytes(String.join(
                "\n",
                request.method(),
                path(request.url()),
                query(request.url()),
                lines,
                names,
                hash(Bodies.bytes(request.body()))));
    }

    /** The body's own type goes on the wire, whatever a Content-Type header says. */
    private static SortedMap<String, String> headers(Request request) {
        SortedMap<String, String> signed = new TreeMap<>();
        request.headers().names().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> name.equals("host") || name.equals("content-type") || name.startsWith("x-amz-"))
                .forEach(name -> signed.put(name, String.join(",", request.headers(name))));
        RequestBody body = request.body();
        if (body != null && body.contentType() != null) {
            signed.put("content-type", body.contentType().toString());
        }
        signed.replaceAll((name, value) -> value.strip().replaceAll(" +", " "));
        return signed;
    }

    /** As the HTTP client writes it: with the port only where it is not the scheme's own. */
    private static String host(HttpUrl url) {
        String host = url.host().contains(":") ? "[" + url.host() + "]" : url.host();
        return url.port() == HttpUrl.defaultPort(url.scheme()) ? host : host + ":" + url.port();
    }

    /** Encoded a second time, as every service but S3 wants it. */
    private static String path(HttpUrl url) {
        return Arrays.stream(url.encodedPath().split("/", -1))
                .map(AwsSignatureV4::encode)
                .collect(Collectors.joining("/"));
    }

    private static String query(HttpUrl url) {
        return IntStream.range(0, url.querySize())
                .mapToObj(i -> Map.entry(encode(url.queryParameterName(i)), encode(value(url, i))))
                .sorted(Map.Entry.<String, String>comparingByKey().thenComparing(Map.Entry.comparingByValue()))
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("&"));
    }

    private static String value(HttpUrl url, int index) {
        String value = url.queryParameterValue(index);
        return value == null ? "" : value;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }

    private byte[] key(String scope) {
        byte[] key = bytes("AWS4" + secretAccessKey.reveal());
        for (String part : scope.split("/", -1)) {
            key = hmac(key, part);
        }
        return key;
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
