package io.github.crmsdk.sellsy.v1.people;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.v1.lookup.CustomFieldGroup;
import io.github.crmsdk.sellsy.v1.lookup.CustomFieldValue;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A contact as Sellsy returns it. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutablePerson.class)
@JsonDeserialize(builder = Person.Builder.class)
public interface Person extends PersonMembers {
    /** The peopleid. The link to a third party has an id of its own, the thirdcontactid. */
    long id();

    /** The id of a member of staff. */
    @Nullable
    Long ownerid();

    /** {@code thirdcontact} where the contact belongs to a third party. */
    @Nullable
    String linkedtype();

    /** The thirdcontactid, where {@code linkedtype} says so. */
    @Nullable
    Long linkedid();

    /** Of a search: the third party that the contact belongs to. */
    @Nullable
    Long thirdid();

    @Nullable
    String fullName();

    @Nullable
    Instant created();

    @Nullable
    Instant lastUpdate();

    /** Of {@code get}: the third parties that the contact belongs to. */
    List<LinkedThird> linkeds();

    /** Of a search. */
    List<CustomFieldValue> customfields();

    /** Of {@code get}. */
    @JsonProperty("customFields")
    List<CustomFieldGroup> customFieldGroups();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutablePerson.Builder {}
}
