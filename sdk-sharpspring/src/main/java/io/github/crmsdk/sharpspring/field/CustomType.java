package io.github.crmsdk.sharpspring.field;

import io.github.crmsdk.sharpspring.internal.Times;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Java types of custom fields. */
enum CustomType {
    TEXT(String.class),
    WHOLE(Long.class),
    FLAG(Boolean.class),
    DATE(LocalDate.class),
    TIME(LocalDateTime.class),
    CHOICES(List.class);

    private static final DateTimeFormatter WIRE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Class<?> type;

    CustomType(Class<?> type) {
        this.type = type;
    }

    static CustomType of(Field field) {
        DataType told = field.dataType();
        return switch (told == null ? "" : told.value()) {
            case "int" -> WHOLE;
            case "boolean", "bit" -> FLAG;
            case "date" -> DATE;
            case "datetime" -> TIME;
            case "checkbox" -> CHOICES;
            default -> TEXT;
        };
    }

    void require(String name, Class<?> wanted) {
        if (!wanted.isAssignableFrom(type)) {
            throw new IllegalArgumentException(
                    "Custom field " + name + " is of type " + type.getSimpleName() + ", not " + wanted.getSimpleName());
        }
    }

    /** Null for a date of noughts, which is how none is written. */
    @Nullable
    Object read(String name, String text) {
        try {
            return switch (this) {
                case TEXT -> text;
                case WHOLE -> Long.valueOf(text.strip());
                case FLAG -> flag(text.strip().toLowerCase(Locale.ROOT));
                case DATE -> Times.date(text.strip());
                case TIME -> Times.local(text.strip());
                case CHOICES -> Stream.of(text.split(",")).map(String::strip).toList();
            };
        } catch (DateTimeException | IllegalArgumentException unfit) {
            throw new IllegalStateException(
                    "Custom field " + name + " holds '" + text + "', which is no " + type.getSimpleName(), unfit);
        }
    }

    private static boolean flag(String text) {
        return switch (text) {
            case "1", "true", "yes" -> true;
            case "0", "false", "no" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    /** A value that fits, in a form that Jackson writes as the vendor wants it. */
    Object write(Field field, String name, Object value) {
        boolean fits = type.isInstance(value)
                || (this == WHOLE && value instanceof Integer)
                || (this == TIME && value instanceof Instant)
                || (this == CHOICES && (value instanceof Collection || value instanceof String));
        if (!fits) {
            throw new IllegalArgumentException("Custom field " + name + " takes " + type.getSimpleName() + ", not "
                    + value.getClass().getSimpleName());
        }
        Object wire = wire(name, value);
        Long most = field.dataLength();
        if (most != null && wire instanceof String text && text.codePointCount(0, text.length()) > most) {
            throw new IllegalArgumentException("Custom field " + name + " has " + text.codePointCount(0, text.length())
                    + " characters: at most " + most + " are allowed");
        }
        return wire;
    }

    private static Object wire(String name, Object value) {
        if (value instanceof LocalDateTime time) {
            return WIRE.format(time);
        }
        if (!(value instanceof Collection<?> choices)) {
            return value;
        }
        if (choices.stream().anyMatch(choice -> String.valueOf(choice).indexOf(',') >= 0)) {
            throw new IllegalArgumentException("Custom field " + name + " has " + choices
                    + ": no choice may hold a comma, which parts them on the wire");
        }
        return choices.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
