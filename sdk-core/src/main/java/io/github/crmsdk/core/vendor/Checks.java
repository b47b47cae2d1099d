package io.github.crmsdk.core.vendor;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.json.OpenEnum;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks of a request before it is sent. Each does nothing for a member that is not set. */
public final class Checks {
    private static final Pattern UNDERSCORE = Pattern.compile("_(\\w)");

    private Checks() {}

    /** At most so many characters (Unicode code points). */
    public static void length(String member, @Nullable String text, int most) {
        if (text != null && text.codePointCount(0, text.length()) > most) {
            throw new IllegalArgumentException(member + " has " + text.codePointCount(0, text.length())
                    + " characters: at most " + most + " are allowed");
        }
    }

    /** From so many to so many characters (Unicode code points). */
    public static void length(String member, @Nullable String text, int least, int most) {
        if (text != null && text.codePointCount(0, text.length()) < least) {
            throw new IllegalArgumentException(member + " has " + text.codePointCount(0, text.length())
                    + " characters: at least " + least + " are needed");
        }
        length(member, text, most);
    }

    /** At most so many characters (Unicode code points). */
    public static void length(String member, @Nullable OpenEnum value, int most) {
        length(member, value == null ? null : value.value(), most);
    }

    /** Something other than blanks. */
    public static void notBlank(String member, @Nullable String text) {
        if (text != null && text.isBlank()) {
            throw new IllegalArgumentException(member + " is blank: it needs a value");
        }
    }

    /** Something other than blanks, and at most so many characters. */
    public static void text(String member, @Nullable String text, int most) {
        notBlank(member, text);
        length(member, text, most);
    }

    /** At most so many digits on either side of the point. */
    public static void decimal(String member, @Nullable BigDecimal number, int before, int after) {
        if (number == null) {
            return;
        }
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.precision() - plain.scale() > before || plain.scale() > after) {
            throw new IllegalArgumentException(member + " is " + number + ": at most " + before + " digits before and "
                    + after + " after the point are allowed");
        }
    }

    public static void range(String member, @Nullable Number number, long least, long most) {
        if (number == null) {
            return;
        }
        // Not longValue(), which cuts decimals off and turns numbers that are too large into others.
        BigDecimal exact = new BigDecimal(number.toString());
        if (exact.compareTo(BigDecimal.valueOf(least)) < 0 || exact.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw new IllegalArgumentException(member + " is " + number + ": it must be from " + least + " to " + most);
        }
    }

    /** Three upper-case letters, as ISO 4217 has them. */
    public static void currency(String member, @Nullable String code) {
        if (code != null && !code.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException(
                    member + " is '" + code + "': it must be three upper-case letters such as USD");
        }
    }

    /** A list that travels as one comma-separated text: no comma within, and so many characters in all. */
    public static void commaSeparated(String member, @Nullable Collection<String> values, int most) {
        commaSeparated(member, values);
        length(member, values == null ? null : String.join(",", values), most);
    }

    /** A list that travels as one comma-separated text: no comma within. */
    public static void commaSeparated(String member, @Nullable Collection<String> values) {
        if (values == null) {
            return;
        }
        for (String value : values) {
            if (value.indexOf(',') >= 0 || value.isBlank()) {
                throw new IllegalArgumentException(
                        member + " has '" + value + "': a value is neither blank nor does it hold a comma");
            }
        }
    }

    /**
     * No member both by its own method and by name: it would stand twice in the JSON.
     *
     * @param type the model's interface, whose methods are named as the members are, in camel case, or say so by
     *     {@link JsonProperty}
     */
    public static void additional(String model, Extensible request, Class<? extends Extensible> type) {
        for (String name : request.additionalProperties().keySet()) {
            if (Stream.of(type.getMethods()).anyMatch(method -> isMember(method, name) && isSet(method, request))) {
                throw new IllegalArgumentException(
                        model + "." + name + " is given twice: by its method and by set or clear");
            }
        }
    }

    private static String camelCase(String name) {
        return UNDERSCORE.matcher(name).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    private static boolean isMember(Method method, String name) {
        if (method.getParameterCount() > 0
                || Modifier.isStatic(method.getModifiers())
                || method.isAnnotationPresent(JsonIgnore.class)) {
            return false;
        }
        JsonProperty given = method.getAnnotation(JsonProperty.class);
        return given == null
                ? method.getName().equals(camelCase(name))
                : given.value().equals(name);
    }

    private static boolean isSet(Method member, Extensible request) {
        try {
            return member.invoke(request) != null;
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
