package io.github.crmsdk.sellsy.v1;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A person, and ways to reach one. */
public interface PersonalData extends Reachable {
    /** The last name. */
    @Nullable
    String name();

    @Nullable
    String forename();

    @Nullable
    Civility civil();

    @Nullable
    String position();

    @Nullable
    LocalDate birthdate();
}
