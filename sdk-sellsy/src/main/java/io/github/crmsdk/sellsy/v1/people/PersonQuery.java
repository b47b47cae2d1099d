package io.github.crmsdk.sellsy.v1.people;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.ExtensibleBuilder;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.v1.SearchQuery;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** Which contacts to search for. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutablePersonQuery.class)
@JsonDeserialize(builder = PersonQuery.Builder.class)
public interface PersonQuery extends SearchQuery {
    /** A part of the name or the e-mail address. */
    @Nullable
    String contains();

    /** False finds archived ones. */
    @Nullable
    Boolean actif();

    /** Phone numbers with their country code, such as {@code +33153872564}. */
    @Nullable
    List<String> tel();

    /** Mobile numbers with their country code. */
    @Nullable
    List<String> mobile();

    /** The form is not documented; sent as other dates are. */
    @Nullable
    LocalDate birthdate();

    @Value.Check
    default void check() {
        SearchQuery.check("PersonQuery", this, PersonQuery.class);
    }

    /** All of them, in the vendor's own order. */
    static PersonQuery all() {
        return builder().build();
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutablePersonQuery.Builder implements ExtensibleBuilder<Builder> {}
}
