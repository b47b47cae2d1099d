package io.github.crmsdk.sellsy.attached;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.sellsy.model.OwnerRef;
import io.github.crmsdk.sellsy.model.RelatedRef;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What tasks, calendar events and comments have in common: whose they are, since when, and what they belong to. */
public interface Attached extends Extensible {
    long id();

    @Nullable
    String description();

    @Nullable
    OwnerRef owner();

    /** The record that it belongs to: one, or none. */
    @Nullable
    List<RelatedRef> related();

    /** The company behind that record. */
    @Nullable
    Long companyId();

    /** The individual behind that record. */
    @Nullable
    Long individualId();

    /** The contact behind that record. */
    @Nullable
    Long contactId();

    @Nullable
    Instant created();

    @Nullable
    Instant updated();

    /** What the call asked to embed. */
    @JsonProperty("_embed")
    @Nullable
    AttachedEmbedded embedded();
}
