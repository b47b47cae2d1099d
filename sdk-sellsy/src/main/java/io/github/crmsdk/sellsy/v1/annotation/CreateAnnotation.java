package io.github.crmsdk.sellsy.v1.annotation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.v1.RelatedType;
import org.immutables.value.Value;

/**
 * A comment to create.
 *
 * <pre>{@code
 * CreateAnnotation.builder().relatedtype(RelatedType.THIRD).relatedid(3690843L).text("Called back").build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateAnnotation.class)
@JsonDeserialize(builder = CreateAnnotation.Builder.class)
public interface CreateAnnotation extends AnnotationRequest {
    @Override
    RelatedType relatedtype();

    @Override
    String text();

    @Value.Check
    default void check() {
        Checks.notBlank("CreateAnnotation.text", text());
        boolean about = relatedid() != null || additionalProperties().containsKey("relatedid");
        if (!about && !relatedtype().equals(RelatedType.DASHBOARD)) {
            throw new IllegalStateException("CreateAnnotation.relatedid is missing: say what is commented");
        }
        Checks.additional("CreateAnnotation", this, CreateAnnotation.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes what has no method of its own by {@link #set}: {@code calendarid} and a {@code relatedid} in text, say. */
    final class Builder extends ImmutableCreateAnnotation.Builder implements ExtensibleBuilder<Builder> {}
}
