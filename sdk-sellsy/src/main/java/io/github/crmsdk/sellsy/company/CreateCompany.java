package io.github.crmsdk.sellsy.company;

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
 * A company to create.
 *
 * <pre>{@code
 * CreateCompany.builder().type(RelationType.PROSPECT).name("Acme").email("office@acme.example").build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateCompany.class)
@JsonDeserialize(builder = CreateCompany.Builder.class)
public interface CreateCompany extends WrittenCompany {
    RelationType type();

    /** Now unless set. */
    @Nullable
    Instant created();

    @Override
    String name();

    @Value.Check
    default void check() {
        WrittenCompany.check("CreateCompany", this);
        Checks.additional("CreateCompany", this, CreateCompany.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes what the vendor adds later by {@link #set}. */
    final class Builder extends ImmutableCreateCompany.Builder implements ExtensibleBuilder<Builder> {}
}
