package io.github.crmsdk.sellsy.staff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** What a member of staff carries along. The last six come with single members of staff only. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableStaffEmbedded.class)
@JsonDeserialize(builder = StaffEmbedded.Builder.class)
public interface StaffEmbedded extends Extensible {
    @Nullable
    StaffPreferences preferences();

    /** What the member of staff may do, such as {@code create_companies}. */
    @Nullable
    Map<String, Boolean> acl();

    @Nullable
    List<License> licenses();

    @Nullable
    JsonNode preferencesCalendar();

    @Nullable
    Profile profile();

    @Nullable
    JsonNode account();

    @Nullable
    JsonNode user();

    @Nullable
    JsonNode subscriptions();

    @Nullable
    Map<String, Boolean> features();

    @Nullable
    JsonNode intercomHash();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableStaffEmbedded.Builder {}
}
