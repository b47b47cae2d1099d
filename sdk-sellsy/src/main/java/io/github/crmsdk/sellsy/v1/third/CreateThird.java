package io.github.crmsdk.sellsy.v1.third;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;

/**
 * A client, prospect or supplier to create: the company or person, and if wanted its main contact and address. For
 * suppliers these blocks are known from one third-party client.
 *
 * <pre>{@code
 * CreateThird.builder()
 *     .third(ThirdData.builder().type(ThirdType.PERSON).name("Doe").build())
 *     .contact(ContactData.builder().civil(Civility.WOMAN).name("Doe").forename("Jane").build())
 *     .build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateThird.class)
@JsonDeserialize(builder = CreateThird.Builder.class)
public interface CreateThird extends ThirdBlocks {
    @Override
    ThirdData third();

    @Value.Check
    default void check() {
        if (third().name() == null) {
            throw new IllegalStateException("CreateThird.third.name is missing: name the company or person");
        }
        Checks.additional("CreateThird", this, CreateThird.class);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableCreateThird.Builder implements ExtensibleBuilder<Builder> {}
}
