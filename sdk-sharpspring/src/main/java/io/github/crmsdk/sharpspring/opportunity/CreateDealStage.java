package io.github.crmsdk.sharpspring.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A deal stage to create. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateDealStage.class)
@JsonDeserialize(builder = CreateDealStage.Builder.class)
public interface CreateDealStage extends Extensible {
    /** At most 255 characters. */
    String dealStageName();

    /** At most 255 characters. */
    @Nullable
    String description();

    /** In percent. */
    @Nullable
    BigDecimal defaultProbability();

    /** Its place among the stages. */
    @Nullable
    Integer weight();

    @Nullable
    Boolean isEditable();

    @Value.Check
    default void check() {
        Checks.text("CreateDealStage.dealStageName", dealStageName(), 255);
        Checks.length("CreateDealStage.description", description(), 255);
        Checks.range("CreateDealStage.defaultProbability", defaultProbability(), 0, 100);
        Checks.additional("CreateDealStage", this, CreateDealStage.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes custom fields by {@link #set}. */
    final class Builder extends ImmutableCreateDealStage.Builder implements ExtensibleBuilder<Builder> {}
}
