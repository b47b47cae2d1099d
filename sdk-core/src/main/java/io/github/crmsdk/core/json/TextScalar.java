package io.github.crmsdk.core.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a scalar by its text, whichever kind of JSON value it is. For vendor modules whose vendor has forms of its own.
 *
 * @param <T> what is read
 */
public final class TextScalar<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final Class<T> type;
    private final String expected;
    private final transient Reader<T> reader;

    /**
     * Reads one text.
     *
     * @param <T> what is read
     */
    @FunctionalInterface
    public interface Reader<T> {
        /**
         * @throws DateTimeException if the text does not fit
         * @throws NumberFormatException if the text does not fit
         */
        @Nullable
        T read(String text);
    }

    /**
     * @param expected what a text that does not fit is not, such as "a date of Sellsy"
     */
    public TextScalar(Class<T> type, String expected, Reader<T> reader) {
        super(type);
        this.type = type;
        this.expected = expected;
        this.reader = reader;
    }

    @Override
    public @Nullable T deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.hasToken(JsonToken.START_ARRAY)) {
            return _deserializeFromArray(json, context);
        }
        if (!json.currentToken().isScalarValue()) {
            return type.cast(context.handleUnexpectedToken(type, json));
        }
        String text = json.getText();
        try {
            return reader.read(text);
        } catch (DateTimeException | NumberFormatException unreadable) {
            return type.cast(context.handleWeirdStringValue(type, text, "not %s", expected));
        }
    }
}
