package io.github.crmsdk.sharpspring.list;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A lead on a list. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableListMember.class)
@JsonDeserialize(builder = ListMember.Builder.class)
public interface ListMember extends Extensible {
    /** Of the membership. */
    @Nullable
    Long id();

    @Nullable
    Long listID();

    @Nullable
    Long leadID();

    @Nullable
    String companyName();

    @Nullable
    String firstName();

    @Nullable
    String lastName();

    @Nullable
    String emailAddress();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableListMember.Builder {}
}
