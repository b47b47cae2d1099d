package io.github.crmsdk.sellsy.staff;

import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.sellsy.model.Civility;
import org.jspecify.annotations.Nullable;

/** What a member of staff has in requests and answers. */
public interface StaffMembers extends Extensible {
    /** At most 200 characters. */
    @Nullable
    String lastname();

    /** At most 200 characters. */
    @Nullable
    String firstname();

    @Nullable
    String email();

    @Nullable
    String phoneNumber();

    @Nullable
    String mobileNumber();

    @Nullable
    String faxNumber();

    @Nullable
    Civility civility();

    /** At most 200 characters. */
    @Nullable
    String position();

    /** The id of a {@link Profile}. */
    @Nullable
    Long profile();

    /** Such as {@code Europe/Paris}. */
    @Nullable
    String timezone();

    /** Such as {@code fr}. */
    @Nullable
    String language();
}
