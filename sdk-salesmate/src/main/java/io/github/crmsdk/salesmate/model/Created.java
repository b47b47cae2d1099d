package io.github.crmsdk.salesmate.model;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/**
 * What creating a record answers.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreated.class)
@JsonDeserialize(builder = Created.Builder.class)
public interface Created extends Extensible {
    /** The new record's id. */
    long id();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableCreated.Builder {}
}
