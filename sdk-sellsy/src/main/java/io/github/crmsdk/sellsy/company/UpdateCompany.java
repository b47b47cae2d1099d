package io.github.crmsdk.sellsy.company;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Changes to a company: what is not mentioned stays. The type cannot be changed this way. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableUpdateCompany.class)
@JsonDeserialize(builder = UpdateCompany.Builder.class)
public interface UpdateCompany extends CompanyMembers {
    /** The id of a business segment. */
    @Nullable
    Long businessSegment();

    /** The id of a range of numbers of employees. */
    @Nullable
    Long numberOfEmployees();

    @Value.Check
    default void check() {
        CompanyMembers.check("UpdateCompany", this);
        Checks.additional("UpdateCompany", this, UpdateCompany.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Empties members by {@link #clear}, which takes their name on the wire. */
    final class Builder extends ImmutableUpdateCompany.Builder implements ExtensibleBuilder<Builder> {}
}
