package io.github.crmsdk.sellsy.staff;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.model.NamedRef;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A team of the account. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableTeam.class)
@JsonDeserialize(builder = Team.Builder.class)
public interface Team extends Extensible {
    /** Below zero for the vendor's own teams. */
    long id();

    @Nullable
    String name();

    /** The vendor's document calls it a list and describes one job: either is read. */
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
    @Nullable
    List<NamedRef> jobs();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableTeam.Builder {}
}
