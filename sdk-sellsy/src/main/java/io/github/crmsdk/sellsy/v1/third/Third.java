package io.github.crmsdk.sellsy.v1.third;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.v1.Reachable;
import io.github.crmsdk.sellsy.v1.lookup.CustomFieldValue;
import io.github.crmsdk.sellsy.v1.lookup.SmartTag;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A client, prospect or supplier as a search returns it. Its main address is in {@code additionalProperties()}, as {@code
 * addr_name}, {@code addr_town} and so on.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableThird.class)
@JsonDeserialize(builder = Third.Builder.class)
public interface Third extends ThirdMembers, Reachable, LegalIdentity {
    @Override
    @Nullable
    String web();

    @Nullable
    String corpType();

    List<ThirdContact> contacts();

    List<SmartTag> smartTags();

    List<CustomFieldValue> customfields();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableThird.Builder {}
}
