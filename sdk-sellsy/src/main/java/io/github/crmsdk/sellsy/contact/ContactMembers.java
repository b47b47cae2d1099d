package io.github.crmsdk.sellsy.contact;

import io.github.crmsdk.sellsy.model.PersonMembers;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a contact has in requests and answers. */
public interface ContactMembers extends PersonMembers {
    @Nullable
    String position();

    @Nullable
    LocalDate birthDate();

    /** The URL of a picture. */
    @Nullable
    String avatar();
}
