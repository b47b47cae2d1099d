package io.github.crmsdk.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.math.BigDecimal;
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
        addDeserializer(Boolean.class, new Scalar<>(Boolean.class, LenientScalars::bool));
        addDeserializer(Long.class, new Scalar<>(Long.class, LenientScalars::whole));
        addDeserializer(Integer.class, new Scalar<>(Integer.class, p -> toInt(whole(p))));
        addDeserializer(BigDecimal.class, new Scalar<>(BigDecimal.class, LenientScalars::decimal));
        addDeserializer(Instant.class, new Scalar<>(Instant.class, LenientScalars::instant));
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
                    return reader.read(parser);
                }
            } catch (IllegalArgumentException | ArithmeticException | java.time.DateTimeException unreadable) {
                return handledType()
                        .cast(context.handleWeirdStringValue(
                                handledType(),
                                parser.getText(),
                                "not a %s",
                                handledType().getSimpleName()));
            }
            return handledType().cast(context.handleUnexpectedToken(handledType(), parser));
        }

        @Override
        @SuppressWarnings("unchecked") // The class is the one given with the reader of T.
        public Class<T> handledType() {
            return (Class<T>) super.handledType();
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
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static @Nullable Instant instant(JsonParser parser) throws IOException {
        return Instants.parse(text(parser));
    }

    private static String text(JsonParser parser) throws IOException {
        return parser.getText().strip();
    }
}
