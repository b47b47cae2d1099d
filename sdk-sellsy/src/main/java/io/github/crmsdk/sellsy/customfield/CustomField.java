package io.github.crmsdk.sellsy.customfield;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/** A custom field of the account. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCustomField.class)
@JsonDeserialize(builder = CustomField.Builder.class)
public interface CustomField extends CustomFieldMembers {
    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableCustomField.Builder {}
}
