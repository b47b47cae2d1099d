package io.github.crmsdk.sellsy.v1.annotation;

import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.sellsy.v1.RelatedType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a comment can be given. */
public interface AnnotationRequest extends Extensible {
    @Nullable
    RelatedType relatedtype();

    /** The id of what is commented: a thirdid, a peopleid, the id of an opportunity or of a task. */
    @Nullable
    Long relatedid();

    /** The comment; may hold HTML. */
    @Nullable
    String text();

    @Nullable
    Instant date();

    /** The comment that this one replies to. */
    @Nullable
    Long parentid();
}
