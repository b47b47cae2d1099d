package io.github.crmsdk.sellsy.customfield;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A group that custom fields are shown in. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCustomFieldGroup.class)
@JsonDeserialize(builder = CustomFieldGroup.Builder.class)
public interface CustomFieldGroup extends Extensible {
    long id();

    @Nullable
    String name();

    @Nullable
    String code();

    @Nullable
    Boolean openByDefault();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableCustomFieldGroup.Builder {}
}
