package io.github.crmsdk.sellsy.customfield;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** One of the values of a radio, select or checkbox field. Records have its id. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableFieldChoice.class)
@JsonDeserialize(builder = FieldChoice.Builder.class)
public interface FieldChoice extends Extensible {
    long id();

    @Nullable
    String label();

    /** Whether it is chosen unless somebody chooses. */
    @Nullable
    Boolean checked();

    @Nullable
    Integer rank();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableFieldChoice.Builder {}
}
