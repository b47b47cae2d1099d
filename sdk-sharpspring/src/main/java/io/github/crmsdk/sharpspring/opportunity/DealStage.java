package io.github.crmsdk.sharpspring.opportunity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A step on the way of an opportunity. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableDealStage.class)
@JsonDeserialize(builder = DealStage.Builder.class)
public interface DealStage extends Extensible {
    long id();

    @Nullable
    String dealStageName();

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

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableDealStage.Builder {}
}
