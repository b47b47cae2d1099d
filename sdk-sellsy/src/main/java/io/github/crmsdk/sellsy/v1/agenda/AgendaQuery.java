package io.github.crmsdk.sellsy.v1.agenda;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.model.Direction;
import io.github.crmsdk.sellsy.v1.RelatedType;
import io.github.crmsdk.sellsy.v1.SearchQuery;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Which events and tasks to search for. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableAgendaQuery.class)
@JsonDeserialize(builder = AgendaQuery.Builder.class)
public interface AgendaQuery extends SearchQuery {
    /** Ascending unless set: in each known request to this list the vendor is told. */
    @JsonIgnore
    @Value.Default
    @Override
    default Direction direction() {
        return Direction.ASCENDING;
    }

    /** Events or tasks; both if left out. */
    @Nullable
    AgendaType type();

    /** Words such as {@code today}; which there are is not documented. */
    @Nullable
    List<String> period();

    /** The ids of labels. */
    @Nullable
    List<Long> labels();

    @Nullable
    String ownerType();

    @Nullable
    Long ownerId();

    @Nullable
    RelatedType relatedType();

    @Nullable
    Long relatedId();

    /** Words such as {@code ok} and {@code complete}. */
    @Nullable
    List<String> status();

    @Nullable
    Boolean includeRecurring();

    @Value.Check
    default void check() {
        SearchQuery.check("AgendaQuery", this, AgendaQuery.class);
    }

    /** All of them, in the vendor's own order. */
    static AgendaQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableAgendaQuery.Builder implements ExtensibleBuilder<Builder> {}
}
