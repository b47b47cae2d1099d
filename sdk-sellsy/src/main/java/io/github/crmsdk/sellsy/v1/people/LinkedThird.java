package io.github.crmsdk.sellsy.v1.people;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.model.RelationType;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A client, prospect or supplier that a contact belongs to. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableLinkedThird.class)
@JsonDeserialize(builder = LinkedThird.Builder.class)
public interface LinkedThird extends Extensible {
    /** The thirdcontactid: this contact of this third party. */
    long id();

    @Nullable
    Long thirdid();

    /** {@code corporation} or {@code person}. */
    @Nullable
    String type();

    @Nullable
    RelationType relationType();

    @Nullable
    String name();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableLinkedThird.Builder {}
}
