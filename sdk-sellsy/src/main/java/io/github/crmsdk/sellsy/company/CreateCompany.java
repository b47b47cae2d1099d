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
public interface CreateCompany extends CompanyMembers {
    RelationType type();

    @Override
    String name();

    /** The id of a business segment. */
    @Nullable
    Long businessSegment();

    /** The id of a range of numbers of employees. */
    @Nullable
    Long numberOfEmployees();

    /** Now unless set. */
    @Nullable
    Instant created();

    @Value.Check
    default void check() {
        CompanyMembers.check("CreateCompany", this);
        Checks.additional("CreateCompany", this, CreateCompany.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes what the vendor adds later by {@link #set}. */
    final class Builder extends ImmutableCreateCompany.Builder implements ExtensibleBuilder<Builder> {}
}
