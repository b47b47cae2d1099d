package io.github.crmsdk.sharpspring.opportunity;

import io.github.crmsdk.core.json.Extensible;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a deal stage has. A member that is null is not sent. */
public interface DealStageMembers extends Extensible {
    /** At most 255 characters. */
    @Nullable
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
}
