package io.github.crmsdk.sellsy.v1.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a contact can be given. The addresses in social networks are in the vendor's module documents; by one third-party
 * client of 2019 the vendor ignored them.
 */
public interface PersonRequest extends PersonMembers {
    /** Sent as an array; elsewhere tags are one text. */
    @Nullable
    List<String> tags();

    /** The ids of the clients, prospects and suppliers that the contact belongs to. */
    @Nullable
    List<Long> thirdids();
}
