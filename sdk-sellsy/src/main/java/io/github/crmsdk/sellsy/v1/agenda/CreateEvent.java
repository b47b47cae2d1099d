package io.github.crmsdk.sellsy.v1.agenda;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.time.Instant;
import org.immutables.value.Value;

/**
 * An event to create.
 *
 * <pre>{@code
 * CreateEvent.builder().title("Visit").label(3L).start(start).end(end).addStaffs(new Assignee(4143, true)).build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableCreateEvent.class)
@JsonDeserialize(builder = CreateEvent.Builder.class)
public interface CreateEvent extends AgendaRequest {
    @Override
    String title();

    @Override
    Instant start();

    @Override
    Instant end();

    @Value.Check
    default void check() {
        AgendaRequest.check("CreateEvent", this);
        Checks.additional("CreateEvent", this, CreateEvent.class);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableCreateEvent.Builder implements ExtensibleBuilder<Builder> {}
}
