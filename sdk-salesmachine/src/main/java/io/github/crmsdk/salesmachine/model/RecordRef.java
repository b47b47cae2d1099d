package io.github.crmsdk.salesmachine.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A contact, account or user as other records refer to one. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableRecordRef.class)
@JsonDeserialize(builder = RecordRef.Builder.class)
public interface RecordRef extends Extensible {
    /** {@code contact}, {@code account} or {@code user}; left out in nested lists. */
    @JsonProperty("object")
    @Nullable
    String object();

    @JsonProperty("id")
    String id();

    static RecordRef contact(String id) {
        return builder().object("contact").id(id).build();
    }

    static RecordRef account(String id) {
        return builder().object("account").id(id).build();
    }

    static RecordRef user(String id) {
        return builder().object("user").id(id).build();
    }

    static Builder builder() {
        return new Builder();
    }

    /** Reads a bare id too. */
    final class Builder extends ImmutableRecordRef.Builder {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Builder ofId(String id) {
            return builder().id(id);
        }
    }
}
