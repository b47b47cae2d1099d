package io.github.crmsdk.sellsy.attached;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.company.Company;
import io.github.crmsdk.sellsy.contact.Contact;
import io.github.crmsdk.sellsy.individual.Individual;
import io.github.crmsdk.sellsy.staff.Staff;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What a task, a calendar event or a comment carries along. A part that the call did not ask for is not there; one that the
 * client's scopes do not cover is null as well.
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableAttachedEmbedded.class)
@JsonDeserialize(builder = AttachedEmbedded.Builder.class)
public interface AttachedEmbedded extends Extensible {
    @Nullable
    Staff owner();

    /** The record that it belongs to, in the form of its kind. */
    @Nullable
    List<JsonNode> related();

    @Nullable
    Company company();

    @Nullable
    Individual individual();

    @Nullable
    Contact contact();

    /** Of tasks. */
    @Nullable
    List<Staff> assignedStaffs();

    /** Of calendar events: members of staff and contacts, each in its own form. */
    @Nullable
    List<JsonNode> participants();

    /** What the caller may do with it, such as {@code can_be_updated}. */
    @Nullable
    Map<String, Boolean> acl();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableAttachedEmbedded.Builder {}
}
