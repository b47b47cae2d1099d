package io.github.crmsdk.sellsy.v1.third;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.CommaSeparated;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.v1.CreationPeriod;
import io.github.crmsdk.sellsy.v1.SearchQuery;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which clients, prospects or suppliers to search for. The keys are known for clients; {@code contains}, {@code
 * periodecreated_start}, {@code periodecreated_end} and {@code actif} for prospects as well.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableThirdQuery.class)
@JsonDeserialize(builder = ThirdQuery.Builder.class)
public interface ThirdQuery extends SearchQuery, CreationPeriod {
    @Nullable
    ThirdType type();

    /** A part of the name, the forename or the e-mail address. */
    @Nullable
    String contains();

    /** A part of a phone number. */
    @Nullable
    String containstel();

    @Nullable
    String name();

    @Nullable
    String ident();

    @Nullable
    String email();

    @Nullable
    String web();

    /** Sent as one comma-separated text; the form is not documented. */
    @JsonSerialize(using = CommaSeparated.Serializer.class)
    @Nullable
    List<String> tags();

    @Nullable
    String containssiret();

    @Nullable
    String containssiren();

    /** False finds archived ones. */
    @Nullable
    Boolean actif();

    /** The ids of members of staff. */
    @Nullable
    List<Long> owner();

    @Nullable
    List<CustomFieldFilter> customfields();

    @Value.Check
    default void check() {
        SearchQuery.check("ThirdQuery", this, ThirdQuery.class);
    }

    /** All of them, in the vendor's own order. */
    static ThirdQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableThirdQuery.Builder implements ExtensibleBuilder<Builder> {}
}
