package io.github.crmsdk.core.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** The JSON rules that hold for every vendor; a vendor module adds its own to a copy. */
public final class Json {
    private static final JsonMapper RULES = JsonMapper.builder(
                    // Interning the names of custom fields would fill the JVM's string table.
                    JsonFactory.builder()
                            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                            .build())
            .addModule(new JavaTimeModule())
            .addModule(new LenientScalars())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            // The lists of builders, which take them as this type: null stands for an empty one. A null within one is
            // not passed over, as that would move what follows it.
            .withConfigOverride(
                    Iterable.class, lists -> lists.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SKIP)))
            // A member that is not set is left out; a null that was put into the map of additional members is sent.
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private Json() {}

    /** A mapper with the common rules, the caller's own to change. */
    public static JsonMapper mapper() {
        return RULES.copy();
    }
}
