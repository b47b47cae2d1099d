package io.github.crmsdk.testkit.sellsy;

import io.github.crmsdk.testkit.RecordedCall;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of a form body, URL-encoded or multipart. */
final class Form {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
    private static final Pattern NAME = Pattern.compile("(?i)content-disposition:[^\\r\\n]*\\bname=\"([^\"]*)\"");

    private Form() {}

    static Map<String, String> fields(RecordedCall call) {
        String type = String.valueOf(call.header("Content-Type"));
        Matcher boundary = BOUNDARY.matcher(type);
        return type.startsWith("multipart/form-data") && boundary.find()
                ? parts(call.body(), boundary.group(1))
                : pairs(call.body());
    }

    /** The fields of a URL-encoded text. */
    static Map<String, String> pairs(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static Map<String, String> parts(String body, String boundary) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String part : body.split("--" + Pattern.quote(boundary), -1)) {
            int head = part.indexOf("\r\n\r\n");
            Matcher name = NAME.matcher(head < 0 ? "" : part.substring(0, head));
            if (name.find()) {
                String value = part.substring(head + 4);
                fields.put(name.group(1), value.endsWith("\r\n") ? value.substring(0, value.length() - 2) : value);
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
