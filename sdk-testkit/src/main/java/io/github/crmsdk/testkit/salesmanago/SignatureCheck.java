package io.github.crmsdk.testkit.salesmanago;

import io.github.crmsdk.testkit.RecordedCall;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides by an AWS Signature Version 4, worked out anew over the headers that it names, whether the caller is known. */
final class SignatureCheck {
    private static final Pattern HEADER =
            Pattern.compile("AWS4-HMAC-SHA256 Credential=([^/]+)/(\\d{8})/([^/]+)/([^/]+)/aws4_request,"
                    + " ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssX", Locale.ROOT);
    private static final Duration MOST_SKEW = Duration.ofMinutes(5);

    private final Settings settings;

    SignatureCheck(Settings settings) {
        this.settings = settings;
    }

    void admit(RecordedCall call) {
        String authorization = call.header("Authorization");
        String time = call.header("X-Amz-Date");
        if (authorization == null || time == null) {
            throw new Refusal(403, "Missing Authentication Token");
        }
        Matcher parts = HEADER.matcher(authorization);
        if (!parts.matches() || !time.startsWith(parts.group(2))) {
            throw new Refusal(403, "Authorization header requires a Credential, SignedHeaders and a Signature");
        }
        if (!parts.group(1).equals(settings.accessKeyId())) {
            throw new Refusal(403, "The security token included in the request is invalid.");
        }
        Duration age = Duration.between(
                Instant.from(TIME.parse(time)), settings.clock().instant());
        if (age.abs().compareTo(MOST_SKEW) > 0) {
            throw new Refusal(403, "Signature expired");
        }
        boolean scoped =
                parts.group(3).equals(settings.region()) && parts.group(4).equals("execute-api");
        if (!scoped || !signature(call, time, parts).equals(parts.group(6))) {
            throw new Refusal(403, "The request signature we calculated does not match the signature you provided.");
        }
    }

    private String signature(RecordedCall call, String time, Matcher parts) {
        StringBuilder canonical = new StringBuilder(call.method()).append('\n');
        canonical.append(call.path().replace("%", "%25")).append('\n');
        canonical.append(query(call)).append('\n');
        for (String name : parts.group(5).split(";")) {
            canonical
                    .append(name)
                    .append(':')
                    .append(String.valueOf(call.header(name)).strip())
                    .append('\n');
        }
        canonical.append('\n').append(parts.group(5)).append('\n').append(sha256(call.body()));
        String scope = parts.group(2) + "/" + parts.group(3) + "/" + parts.group(4) + "/aws4_request";
        String toSign = "AWS4-HMAC-SHA256\n" + time + "\n" + scope + "\n" + sha256(canonical.toString());
        byte[] key = utf8("AWS4" + settings.secretAccessKey());
        for (String step : (scope + "/" + toSign).split("/", 5)) {
            key = hmac(key, step);
        }
        return HexFormat.of().formatHex(key);
    }

    private static String query(RecordedCall call) {
        List<String> pairs = new ArrayList<>();
        call.query()
                .forEach((name, values) -> values.forEach(value -> pairs.add(encoded(name) + "=" + encoded(value))));
        Collections.sort(pairs);
        return String.join("&", pairs);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%7E", "~");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(utf8(text)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            javax.crypto.Mac mac = javax.crypto.Mac.getInstance("HmacSHA256");
            mac.init(new javax.crypto.spec.SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(utf8(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
