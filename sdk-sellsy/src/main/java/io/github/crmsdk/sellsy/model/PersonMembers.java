package io.github.crmsdk.sellsy.model;

import org.jspecify.annotations.Nullable;

/** What individuals and contacts have in common, in requests and answers. */
public interface PersonMembers extends PartyMembers {
    @Nullable
    Civility civility();

    @Nullable
    String firstName();

    /** At most 200 characters. */
    @Nullable
    String lastName();

    @Nullable
    MailingSync sync();
}
