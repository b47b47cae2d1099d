package io.github.crmsdk.sharpspring.list;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A lead that is on a list no more. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableRemovedListMember.class)
@JsonDeserialize(builder = RemovedListMember.Builder.class)
public interface RemovedListMember extends Extensible {
    @Nullable
    Long listMemberID();

    @Nullable
    Long listID();

    @Nullable
    Boolean isRemoved();

    @Nullable
    Boolean isUnsubscribed();

    @Nullable
    Boolean hardBounced();

    @Nullable
    Long leadID();

    @Nullable
    String firstName();

    @Nullable
    String lastName();

    @JsonAlias("emailaddress")
    @Nullable
    String emailAddress();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableRemovedListMember.Builder {}
}
