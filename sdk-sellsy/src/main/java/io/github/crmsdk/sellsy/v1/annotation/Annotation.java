package io.github.crmsdk.sellsy.v1.annotation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A comment as Sellsy returns it. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableAnnotation.class)
@JsonDeserialize(builder = Annotation.Builder.class)
public interface Annotation extends Extensible {
    long id();

    /** The id of a member of staff. */
    @Nullable
    Long ownerid();

    @Nullable
    String relatedtype();

    @Nullable
    Long relatedid();

    @Nullable
    Long parentid();

    @Nullable
    String title();

    /** The comment. */
    @Nullable
    String annotation();

    /** When it was written. */
    @Nullable
    Instant timestamp();

    @Nullable
    Instant lastupdatetimestamp();

    @Nullable
    Boolean canEdit();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableAnnotation.Builder {}
}
