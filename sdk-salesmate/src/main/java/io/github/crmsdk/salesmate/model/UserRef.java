package io.github.crmsdk.salesmate.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A user as other records refer to one. Salesmate sends an object, a bare id, or an empty object for nobody. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUserRef.class)
@JsonDeserialize(builder = UserRef.Builder.class)
public interface UserRef extends Extensible {
    @Nullable
    Long id();

    @Nullable
    String name();

    @Nullable
    String firstName();

    @Nullable
    String lastName();

    @Nullable
    String email();

    @Nullable
    String mobile();

    @Nullable
    String photo();

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableUserRef.Builder {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static Builder ofId(long id) {
            return builder().id(id);
        }
    }
}
