package io.github.crmsdk.sellsy.v1.annotation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.v1.SearchQuery;
import org.immutables.value.Value;

/** The comments of one record. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableAnnotationQuery.class)
@JsonDeserialize(builder = AnnotationQuery.Builder.class)
public interface AnnotationQuery extends SearchQuery {
    CommentedType type();

    /** The record's id. */
    long id();

    @Value.Check
    default void check() {
        SearchQuery.check("AnnotationQuery", this, AnnotationQuery.class);
    }

    /** The comments of this record. */
    static AnnotationQuery of(CommentedType type, long id) {
        return builder().type(type).id(id).build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableAnnotationQuery.Builder implements ExtensibleBuilder<Builder> {}
}
