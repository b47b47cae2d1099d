package io.github.crmsdk.salesmanago.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.github.crmsdk.core.json.Json;
import io.github.crmsdk.core.send.TimeSource;

/**
 * SALESmanago's JSON rules: times are epoch milliseconds, and an empty text is no value. Where it is read, one value
 * stands for a list of one, and a null does not unset a text that came under another name.
 */
public final class SalesmanagoJson {
    private SalesmanagoJson() {}

    /** Without a clock, as the gateway has it: what has no date is sent without one. */
    public static ObjectMapper mapper() {
        ObjectMapper mapper = Json.mapper()
                .enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.WRITE_DATE_TIMESTAMPS_AS_NANOSECONDS)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .configure(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN, true);
        mapper.configOverride(String.class)
                .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SKIP))
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY));
        return mapper;
    }

    /**
     * @param clock what an event without a date is dated by
     * @param caller whom a request inside another names
     */
    public static ObjectMapper mapper(TimeSource clock, WithCaller.Caller caller) {
        ObjectMapper mapper = mapper();
        return mapper.setConfig(mapper.getSerializationConfig()
                .withAttribute(TimeSource.class, clock)
                .withAttribute(WithCaller.Caller.class, caller));
    }
}
