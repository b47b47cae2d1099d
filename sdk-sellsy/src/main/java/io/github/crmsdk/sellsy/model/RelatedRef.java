package io.github.crmsdk.sellsy.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/** A record that something belongs to, by kind and id. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableRelatedRef.class)
@JsonDeserialize(builder = RelatedRef.Builder.class)
public interface RelatedRef extends Extensible {
    RelatedType type();

    long id();

    static RelatedRef of(RelatedType type, long id) {
        return builder().type(type).id(id).build();
    }

    static RelatedRef company(long id) {
        return of(RelatedType.COMPANY, id);
    }

    static RelatedRef individual(long id) {
        return of(RelatedType.INDIVIDUAL, id);
    }

    static RelatedRef contact(long id) {
        return of(RelatedType.CONTACT, id);
    }

    static RelatedRef opportunity(long id) {
        return of(RelatedType.OPPORTUNITY, id);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableRelatedRef.Builder {}
}
