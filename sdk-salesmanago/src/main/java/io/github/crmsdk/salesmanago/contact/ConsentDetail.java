package io.github.crmsdk.salesmanago.contact;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.crmsdk.core.json.Extensible;
import io.github.crmsdk.core.vendor.Checks;
import io.github.crmsdk.core.vendor.ModelStyle;
import io.github.crmsdk.salesmanago.model.RequestBuilder;
import java.time.Instant;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A contact's answer to one consent of the account.
 *
 * <pre>{@code
 * ConsentDetail.builder().consentName("NEWSLETTER").consentAccept(true).ip("192.0.2.7").build()
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonSerialize(as = ImmutableConsentDetail.class)
@JsonDeserialize(builder = ConsentDetail.Builder.class)
public interface ConsentDetail extends Extensible {
    /** Must exist in the account. */
    String consentName();

    boolean consentAccept();

    /** When it was given; the vendor takes the time of the call for none. */
    @Nullable
    Instant agreementDate();

    /** The address from which it was given. */
    @Nullable
    String ip();

    /**
     * That the consent is withheld, as one third-party client has it from the vendor's documents. Others send true with
     * accepted consents too.
     */
    @Nullable
    Boolean optOut();

    @Nullable
    Long consentDescriptionId();

    @Value.Check
    default void check() {
        Checks.text("ConsentDetail.consentName", consentName(), Integer.MAX_VALUE);
        Checks.additional("ConsentDetail", this, ConsentDetail.class);
    }

    static Builder builder() {
        return new Builder();
    }

    final class Builder extends ImmutableConsentDetail.Builder implements RequestBuilder<Builder> {}
}
