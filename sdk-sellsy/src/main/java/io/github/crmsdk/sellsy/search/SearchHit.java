package io.github.crmsdk.sellsy.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.sellsy.address.Address;
import io.github.crmsdk.sellsy.contact.Contact;
import io.github.crmsdk.sellsy.model.Civility;
import io.github.crmsdk.sellsy.model.NamedRef;
import io.github.crmsdk.sellsy.model.OwnerRef;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/** A record that was found. Which members it has depends on its kind. */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableSearchHit.class)
@JsonDeserialize(builder = SearchHit.Builder.class)
public interface SearchHit extends Extensible {
    /** The hit's own id. The record's is that of {@link #object}. */
    @Nullable
    String id();

    @Nullable
    SearchObject object();

    @Nullable
    OwnerRef owner();

    @Nullable
    Instant created();

    @Nullable
    Instant updated();

    @Nullable
    Boolean isArchived();

    @Nullable
    String name();

    @Nullable
    String firstName();

    @Nullable
    String lastName();

    @Nullable
    Civility civility();

    @Nullable
    String position();

    @Nullable
    String email();

    @Nullable
    String phoneNumber();

    @Nullable
    String mobileNumber();

    @Nullable
    String faxNumber();

    @Nullable
    String reference();

    @Nullable
    String number();

    @Nullable
    String status();

    @Nullable
    BigDecimal amount();

    @Nullable
    String currency();

    @Nullable
    String description();

    @Nullable
    Address invoicingAddress();

    @Nullable
    Address deliveryAddress();

    @Nullable
    Contact mainContact();

    /** Those of a contact. */
    @Nullable
    List<NamedRef> companies();

    /** What an opportunity or a document belongs to. */
    @Nullable
    JsonNode related();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one, for an application's own tests. */
    final class Builder extends ImmutableSearchHit.Builder {}
}
