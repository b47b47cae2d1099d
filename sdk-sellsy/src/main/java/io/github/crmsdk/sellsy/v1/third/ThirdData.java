package io.github.crmsdk.sellsy.v1.third;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.CommaSeparated;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.v1.Reachable;
import io.github.crmsdk.sellsy.v1.SocialLinks;
import io.github.crmsdk.sellsy.v1.Unsubscriptions;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The company or person itself, the block {@code third} of a request. Of a person the last name is {@code name}, and the
 * forename stands in the block {@code contact}.
 *
 * <pre>{@code
 * ThirdData.builder().type(ThirdType.CORPORATION).name("Acme").email("office@acme.example").addTags("fair").build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableThirdData.class)
@JsonDeserialize(builder = ThirdData.Builder.class)
public interface ThirdData extends Extensible, Reachable, LegalIdentity, SocialLinks, Unsubscriptions {
    /** Needed for a creation; by three third-party clients the vendor wants it with a change too. */
    @Nullable
    String name();

    @Nullable
    ThirdType type();

    /** The account's own reference. */
    @Nullable
    String ident();

    /** When it was created. */
    @Nullable
    Instant joinDate();

    /** The legal form, such as SARL. */
    @Nullable
    String corpType();

    /** Sent as one comma-separated text. */
    @JsonSerialize(using = CommaSeparated.Serializer.class)
    @Nullable
    List<String> tags();

    @Nullable
    String stickyNote();

    /** The id of a rate category. */
    @Nullable
    Long rateCategory();

    @Nullable
    String accountingcode();

    @Nullable
    String auxcode();

    @Nullable
    String accountingpurchasecode();

    @Value.Check
    default void check() {
        Checks.notBlank("ThirdData.name", name());
        Checks.commaSeparated("ThirdData.tags", tags());
        Checks.additional("ThirdData", this, ThirdData.class);
    }

    static Builder builder() {
        return new Builder();
    }

    /** Takes what has no method of its own by {@link #set}, and empties members by {@link #clear}. */
    final class Builder extends ImmutableThirdData.Builder implements ExtensibleBuilder<Builder> {}
}
