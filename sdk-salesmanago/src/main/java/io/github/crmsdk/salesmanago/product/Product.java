package io.github.crmsdk.salesmanago.product;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmanago.model.RequestBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A product to create or to change. The lengths are those of the vendor's own library.
 *
 * <pre>{@code
 * Product.builder().productId("p01").name("Bag").price(new BigDecimal("19.90")).available(true).build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableProduct.class)
@JsonDeserialize(builder = Product.Builder.class)
public interface Product extends Extensible {
    /** The shop's own id, at most 255 characters. */
    String productId();

    /** At most 255 characters. */
    @Nullable
    String name();

    /** At most 255 characters. */
    @Nullable
    String mainCategory();

    /** At most 255 characters. */
    @Nullable
    String categoryExternalId();

    /** At most 5 of at most 255 characters. */
    @Nullable
    List<String> categories();

    /** At most 16384 characters. */
    @Nullable
    String description();

    /** At most 2048 characters. */
    @Nullable
    String productUrl();

    /** At most 2048 characters. */
    @Nullable
    String mainImageUrl();

    /** At most 5 of at most 2048 characters. */
    @Nullable
    List<String> imageUrls();

    /** False keeps it out of recommendations for a while. */
    @Nullable
    Boolean available();

    /** False takes it out of the shop. */
    @Nullable
    Boolean active();

    @Nullable
    Long quantity();

    /** At most 19 digits before and 2 after the point. */
    @Nullable
    BigDecimal price();

    /** At most 19 digits before and 2 after the point. */
    @Nullable
    BigDecimal discountPrice();

    /** What SALESmanago gives a meaning, such as brand, season or color. One with an empty value is not sent. */
    @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.NON_EMPTY)
    @Nullable
    Map<String, Object> systemDetails();

    /** Details of the shop's own. One with an empty value is not sent. */
    @JsonInclude(value = JsonInclude.Include.NON_NULL, content = JsonInclude.Include.NON_EMPTY)
    @Nullable
    Map<String, Object> customDetails();

    /** Names of members to empty. */
    @Nullable
    List<String> setAsNull();

    @Value.Check
    default void check() {
        Checks.text("Product.productId", productId(), 255);
        Checks.length("Product.name", name(), 255);
        Checks.length("Product.mainCategory", mainCategory(), 255);
        Checks.length("Product.categoryExternalId", categoryExternalId(), 255);
        Texts.check("Product.categories", categories(), 5, 255);
        Checks.length("Product.description", description(), 16384);
        Checks.length("Product.productUrl", productUrl(), 2048);
        Checks.length("Product.mainImageUrl", mainImageUrl(), 2048);
        Texts.check("Product.imageUrls", imageUrls(), 5, 2048);
        Checks.decimal("Product.price", price(), 19, 2);
        Checks.decimal("Product.discountPrice", discountPrice(), 19, 2);
        Checks.additional("Product", this, Product.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Empties members by {@code addSetAsNull(name)}, as version 3 of the API has it. */
    final class Builder extends ImmutableProduct.Builder implements RequestBuilder<Builder> {
        /** The same as {@code addSetAsNull(name)}. */
        @Override
        public Builder clear(String name) {
            return addSetAsNull(name);
        }
    }
}
