package io.github.crmsdk.salesmate.model;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A company, contact or deal as other records refer to one. Salesmate sends an object, a bare id, or an empty object
 * for none.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableRecordRef.class)
@JsonDeserialize(builder = RecordRef.Builder.class)
public interface RecordRef extends Extensible {
    @Nullable
    Long id();

    /** The name of a company or contact. */
    @Nullable
    String name();

    /** The title of a deal. */
    @Nullable
    String title();

    @Nullable
    String firstName();

    @Nullable
    String lastName();

    @Nullable
    String email();

    @JsonAlias("Owner")
    @Nullable
    UserRef owner();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableRecordRef.Builder {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Builder ofId(long id) {
            return builder().id(id);
        }
    }
}
