package io.github.crmsdk.salesmate.internal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.github.crmsdk.core.json.Instants;
import io.github.crmsdk.core.json.Json;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Salesmate's JSON rules: the common ones, and dates as its older generations write them. */
public final class SalesmateJson {
    private SalesmateJson() {}

    /**
     * @param attributes settings that serializers and deserializers look up by their class
     */
    public static ObjectMapper mapper(Map<Class<?>, Object> attributes) {
        ObjectMapper mapper = Json.mapper();
        // Such a value as 7.41E+6 is JSON, but nothing that the vendor documents.
        mapper.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
        // Where there is no linked record, or no list of them, an empty text may stand, as for any other member.
        for (LogicalType type : List.of(LogicalType.POJO, LogicalType.Collection)) {
            mapper.coercionConfigFor(type).setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsEmpty);
        }
        mapper.registerModule(new SimpleModule("crmsdk-salesmate").addDeserializer(Instant.class, new Dates()));
        mapper.setConfig(mapper.getSerializationConfig().withAttributes(attributes));
        mapper.setConfig(mapper.getDeserializationConfig().withAttributes(attributes));
        return mapper;
    }

    /**
     * The common forms, and {@code Jun 24, 2021 10:00 AM} with or without its time, whose zone is not documented and is
     * taken as UTC. A date of noughts is none.
     */
    private static final class Dates extends StdScalarDeserializer<Instant> {
        private static final long serialVersionUID = 1L;
        private static final DateTimeFormatter TEXT = new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern("MMM d, uuuu[ h:mm[:ss] a]")
                .toFormatter(Locale.ENGLISH)
                // Otherwise 30 February would quietly become the 28th.
                .withResolverStyle(ResolverStyle.STRICT);

        Dates() {
            super(Instant.class);
        }

        @Override
        public @Nullable Instant deserialize(JsonParser json, DeserializationContext context) throws IOException {
            if (!json.currentToken().isScalarValue()) {
                return (Instant) context.handleUnexpectedToken(Instant.class, json);
            }
            String text = json.getText().strip();
            if (text.startsWith("0000-00-00")) {
                return null;
            }
            try {
                return text.indexOf(',') < 0 ? Instants.parse(text) : text(text);
            } catch (DateTimeException | NumberFormatException unreadable) {
                return (Instant) context.handleWeirdStringValue(Instant.class, text, "not a date of Salesmate");
            }
        }

        private static Instant text(String text) {
            TemporalAccessor parsed = TEXT.parseBest(text, LocalDateTime::from, LocalDate::from);
            return parsed instanceof LocalDateTime time
                    ? time.toInstant(ZoneOffset.UTC)
                    : LocalDate.from(parsed).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
    }
}
