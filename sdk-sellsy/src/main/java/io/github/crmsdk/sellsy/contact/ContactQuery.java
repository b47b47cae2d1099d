package io.github.crmsdk.sellsy.contact;

import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.model.DateRange;
import io.github.crmsdk.sellsy.model.PageOptions;
import io.github.crmsdk.sellsy.model.Period;
import java.util.Set;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Which contacts to search for. They can be ordered by id, name and created_at. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableContactQuery.class)
public interface ContactQuery extends PageOptions {
    /** Linked with one of these companies. */
    @Nullable
    Set<Long> companies();

    /** Linked with one of these individuals. */
    @Nullable
    Set<Long> individuals();

    @Nullable
    Period created();

    @Nullable
    Period updated();

    /** The exact name. */
    @Nullable
    String lastName();

    @Nullable
    DateRange birthDate();

    /** The exact address. */
    @Nullable
    String email();

    /** The exact number. */
    @Nullable
    String phoneNumber();

    /** The exact number. */
    @Nullable
    String mobileNumber();

    @Nullable
    Set<Long> id();

    /** The id of a favourite filter. */
    @Nullable
    Long favouriteFilter();

    /** Whether the contact is linked with any company or individual. */
    @Nullable
    Boolean isLinked();

    /** The main address's country, two letters. */
    @Nullable
    String countryCode();

    /** The main address's postal code, one of these. */
    @Nullable
    Set<String> postalCode();

    /** All of them, in the vendor's own order. */
    static ContactQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableContactQuery.Builder {}
}
