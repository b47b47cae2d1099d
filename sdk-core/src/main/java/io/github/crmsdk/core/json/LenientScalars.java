package io.github.crmsdk.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reads scalars whatever form a vendor chose today: numbers as text, flags as 0 and 1, times as epoch seconds,
 * milliseconds or text, and an empty text for none.
 */
final class LenientScalars extends SimpleModule {
    private static final long serialVersionUID = 1L;

    LenientScalars() {
        super("crmsdk-lenient-scalars");
        add(Boolean.class, boolean.class, LenientScalars::bool);
        add(Long.class, long.class, LenientScalars::whole);
        add(Integer.class, int.class, parser -> toInt(whole(parser)));
        addDeserializer(BigDecimal.class, new Scalar<>(BigDecimal.class, LenientScalars::decimal));
        addDeserializer(Instant.class, new Scalar<>(Instant.class, LenientScalars::instant));
    }

    private <T> void add(Class<T> boxed, Class<T> primitive, Reader<T> reader) {
        addDeserializer(boxed, new Scalar<>(boxed, reader));
        addDeserializer(primitive, new Scalar<>(primitive, reader));
    }

    private interface Reader<T> {
        @Nullable
        T read(JsonParser parser) throws IOException;
    }

    private static final class Scalar<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Reader<T> reader;

        Scalar(Class<T> type, Reader<T> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        public @Nullable T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            try {
                if (parser.currentToken().isScalarValue()) {
                    T value = reader.read(parser);
                    return value == null ? getNullValue(context) : value;
                }
            } catch (IllegalArgumentException | ArithmeticException | DateTimeException unreadable) {
                return value(context.handleWeirdStringValue(handledType(), parser.getText(), "not a valid %s", name()));
            }
            return parser.hasToken(JsonToken.START_ARRAY)
                    ? _deserializeFromArray(parser, context)
                    : value(context.handleUnexpectedToken(handledType(), parser));
        }

        /** A primitive member is one that the vendor always gives: a silent 0 would be a lie. */
        @Override
        public @Nullable T getNullValue(DeserializationContext context) throws JsonMappingException {
            return handledType().isPrimitive()
                    ? context.reportInputMismatch(this, "null or empty, not a valid %s", name())
                    : null;
        }

        private String name() {
            return handledType().getSimpleName();
        }

        @SuppressWarnings("unchecked") // The class is the one given with the reader of T.
        private @Nullable T value(@Nullable Object handled) {
            return (T) handled;
        }
    }

    private static @Nullable Boolean bool(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default ->
                switch (text(parser).toLowerCase(java.util.Locale.ROOT)) {
                    case "" -> null;
                    case "true", "1", "y", "yes" -> Boolean.TRUE;
                    case "false", "0", "n", "no" -> Boolean.FALSE;
                    default -> throw new IllegalArgumentException();
                };
        };
    }

    private static @Nullable Long whole(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return parser.getLongValue();
        }
        BigDecimal number = decimal(parser);
        return number == null ? null : number.longValueExact();
    }

    private static @Nullable Integer toInt(@Nullable Long number) {
        return number == null ? null : Math.toIntExact(number);
    }

    private static @Nullable BigDecimal decimal(JsonParser parser) throws IOException {
        String text = text(parser);
        // A decimal of a million digits takes minutes to read: Jackson's limit for numbers holds for text as well.
        parser.streamReadConstraints().validateFPLength(text.length());
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static @Nullable Instant instant(JsonParser parser) throws IOException {
        return Instants.parse(text(parser));
    }

    private static String text(JsonParser parser) throws IOException {
        return parser.getText().strip();
    }
}
