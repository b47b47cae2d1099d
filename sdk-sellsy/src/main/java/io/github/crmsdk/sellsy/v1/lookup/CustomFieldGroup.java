package io.github.crmsdk.sellsy.v1.lookup;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Custom fields that the account keeps together, with what a record has in them. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCustomFieldGroup.class)
@JsonDeserialize(builder = CustomFieldGroup.Builder.class)
public interface CustomFieldGroup extends Extensible {
    @Nullable
    String name();

    List<CustomFieldValue> list();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableCustomFieldGroup.Builder {}
}
