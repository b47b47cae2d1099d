package io.github.crmsdk.sharpspring.list;

import org.jspecify.annotations.Nullable;

/**
 * A lead to put on a list.
 *
 * @param listID the list's id
 * @param memberID the lead's id, or null where the address tells the lead
 * @param emailAddress the lead's address, or null where the id tells the lead
 */
public record AddListMember(
        long listID, @Nullable Long memberID, @Nullable String emailAddress) {}
