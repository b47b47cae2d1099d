package io.github.crmsdk.salesmachine.internal;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.InjectableValues;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.crmsdk.core.json.Json;
import io.github.crmsdk.salesmachine.model.Attributes;
import okhttp3.HttpUrl;

/**
 * Salesmachine's JSON rules: the common ones, no attributes for null, no text emptied by the null of another name, and
 * links judged by the base URL.
 */
public final class SalesmachineJson {
    private SalesmachineJson() {}

    public static ObjectMapper mapper(HttpUrl base) {
        ObjectMapper mapper = Json.mapper();
        mapper.setInjectableValues(new InjectableValues.Std().addValue(HttpUrl.class, base));
        mapper.configOverride(Attributes.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SKIP));
        mapper.configOverride(String.class).setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SKIP));
        return mapper;
    }
}
