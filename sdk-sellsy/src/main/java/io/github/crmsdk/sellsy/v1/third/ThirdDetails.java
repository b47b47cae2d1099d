package io.github.crmsdk.sellsy.v1.third;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.v1.lookup.CustomFieldGroup;
import io.github.crmsdk.sellsy.v1.lookup.SmartTag;
import io.github.crmsdk.sellsy.v1.people.Person;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A client, prospect or supplier with all that belongs to it. The form is known from two third-party clients, for clients
 * and prospects.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableThirdDetails.class)
@JsonDeserialize(builder = ThirdDetails.Builder.class)
public interface ThirdDetails extends Extensible {
    /** Of prospects too; how a supplier comes is not known. */
    @Nullable
    ThirdRecord client();

    /** Of a company. */
    @Nullable
    Corporation corporation();

    /** Of a person. */
    @Nullable
    Person contact();

    List<ThirdContact> contacts();

    List<Address> address();

    List<SmartTag> smartTags();

    @JsonProperty("customFields")
    List<CustomFieldGroup> customFieldGroups();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableThirdDetails.Builder {}
}
