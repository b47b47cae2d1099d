package io.github.crmsdk.sellsy.individual;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.model.RelationType;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A person to create.
 *
 * <pre>{@code
 * CreateIndividual.builder().type(RelationType.CLIENT).lastName("Martin").civility(Civility.MRS).build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateIndividual.class)
@JsonDeserialize(builder = CreateIndividual.Builder.class)
public interface CreateIndividual extends WrittenIndividual {
    RelationType type();

    /** Now unless set. */
    @Nullable
    Instant created();

    @Override
    String lastName();

    @Value.Check
    default void check() {
        WrittenIndividual.check("CreateIndividual", this);
        Checks.additional("CreateIndividual", this, CreateIndividual.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes what the vendor adds later by {@link #set}. */
    final class Builder extends ImmutableCreateIndividual.Builder implements ExtensibleBuilder<Builder> {}
}
