package io.github.crmsdk.sellsy.staff;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A license of the vendor's that a member of staff has. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableLicense.class)
@JsonDeserialize(builder = License.Builder.class)
public interface License extends Extensible {
    @Nullable
    String id();

    /** Such as {@code pack_all_included}. */
    @Nullable
    String code();

    @Nullable
    Boolean enabled();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableLicense.Builder {}
}
