package io.github.crmsdk.sellsy.v1.people;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/**
 * A contact to create.
 *
 * <pre>{@code
 * CreatePerson.builder().civil(Civility.WOMAN).name("Doe").forename("Jane").addThirdids(3690843).build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreatePerson.class)
@JsonDeserialize(builder = CreatePerson.Builder.class)
public interface CreatePerson extends PersonRequest {
    @Override
    String name();

    @Value.Check
    default void check() {
        Checks.notBlank("CreatePerson.name", name());
        Checks.additional("CreatePerson", this, CreatePerson.class);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableCreatePerson.Builder implements ExtensibleBuilder<Builder> {}
}
