package io.github.crmsdk.sellsy.v1.third;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.v1.PersonalData;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A contact as a client, prospect or supplier has it. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableThirdContact.class)
@JsonDeserialize(builder = ThirdContact.Builder.class)
public interface ThirdContact extends Extensible, PersonalData {
    /** The thirdcontactid: this contact of this third party. It is what an opportunity's {@code contacts} wants. */
    long id();

    /** The contact itself, as {@code contacts().get} wants it. */
    @Nullable
    Long peopleid();

    @Nullable
    Long thirdid();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableThirdContact.Builder {}
}
