package io.github.crmsdk.testkit.sellsy;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** OAuth 1.0 with PLAINTEXT signatures, in the header or among the fields of the form. */
final class OAuth1 {
    /** With and without quotation marks: two third parties' clients differ, and the vendor took both. */
    private static final Pattern PAIR = Pattern.compile("(oauth_\\w+)=\"?([^\",]*)\"?");

    /** Seconds; in public clients also with a fraction, and milliseconds. */
    private static final Pattern TIMESTAMP = Pattern.compile("\\d{1,13}(\\.\\d+)?");

    private static final List<String> NEEDED = List.of(
            "oauth_consumer_key",
            "oauth_token",
            "oauth_nonce",
            "oauth_timestamp",
            "oauth_signature_method",
            "oauth_version",
            "oauth_signature");

    private final OAuth1Keys keys;

    OAuth1(OAuth1Keys keys) {
        this.keys = keys;
    }

    /** The parameters of a header. */
    static Map<String, String> header(String authorization) {
        Map<String, String> given = new LinkedHashMap<>();
        Matcher pair = PAIR.matcher(authorization);
        while (pair.find()) {
            given.put(pair.group(1), URLDecoder.decode(pair.group(2).replace("+", "%2B"), StandardCharsets.UTF_8));
        }
        return given;
    }

    /** The problem with these parameters in the vendor's word, null if there is none. */
    @Nullable
    String problem(Map<String, String> given) {
        if (!given.keySet().containsAll(NEEDED)) {
            return "parameter_absent";
        }
        if (!keys.consumerToken().equals(given.get("oauth_consumer_key"))) {
            return "consumer_key_refused";
        }
        if (!keys.userToken().equals(given.get("oauth_token"))) {
            return "token_rejected";
        }
        if (!"PLAINTEXT".equals(given.get("oauth_signature_method"))) {
            return "signature_method_rejected";
        }
        if (!"1.0".equals(given.get("oauth_version"))) {
            return "version_rejected";
        }
        if (!TIMESTAMP.matcher(String.valueOf(given.get("oauth_timestamp"))).matches()) {
            return "timestamp_refused";
        }
        return signature().equals(given.get("oauth_signature")) ? null : "signature_invalid";
    }

    private String signature() {
        return encoded(keys.consumerSecret()) + "&" + encoded(keys.userSecret());
    }

    /** Percent-encodes all but the unreserved characters of RFC 3986. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
