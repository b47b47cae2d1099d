package io.github.crmsdk.sellsy.model;

import org.jspecify.annotations.Nullable;

/** What requests to write companies, individuals and contacts have in common. */
public interface WrittenParty extends PartyMembers {
    /** The id of a member of staff. Answers have {@code owner} in its place. */
    @Nullable
    Long ownerId();
}
