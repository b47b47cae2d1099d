package io.github.crmsdk.sellsy.v1.annotation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/** Changes to a comment: what is not mentioned stays. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdateAnnotation.class)
@JsonDeserialize(builder = UpdateAnnotation.Builder.class)
public interface UpdateAnnotation extends AnnotationRequest {
    @Value.Check
    default void check() {
        Checks.additional("UpdateAnnotation", this, UpdateAnnotation.class);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableUpdateAnnotation.Builder implements ExtensibleBuilder<Builder> {}
}
