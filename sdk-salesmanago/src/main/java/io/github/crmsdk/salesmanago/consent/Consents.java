package io.github.crmsdk.salesmanago.consent;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.salesmanago.contact.UpsertedContact;
import io.github.crmsdk.salesmanago.model.ContactKey;
import io.github.crmsdk.salesmanago.model.Result;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Consents to e-mails, and to text messages and calls. Repeating one changes nothing. */
public interface Consents {
    /** Subscribes the contact to e-mails. */
    @Idempotent
    @POST("contact/optin")
    ApiCall<UpsertedContact> optIn(@Body ContactKey contact);

    @Idempotent
    @POST("contact/optout")
    ApiCall<UpsertedContact> optOut(@Body ContactKey contact);

    /** Subscribes the contact to text messages and calls. */
    @Idempotent
    @POST("contact/phoneoptin")
    ApiCall<UpsertedContact> phoneOptIn(@Body ContactKey contact);

    @Idempotent
    @POST("contact/phoneoptout")
    ApiCall<UpsertedContact> phoneOptOut(@Body ContactKey contact);

    @Idempotent
    @POST("contact/batchoptin")
    ApiCall<Result> batchOptIn(@Body ConsentEmails contacts);

    /** Subscribes several contacts. Known from one third-party client; its ids are in the answer's additional members. */
    default ApiCall<Result> batchOptIn(List<String> emails) {
        return batchOptIn(new ConsentEmails(emails));
    }

    @Idempotent
    @POST("contact/batchoptout")
    ApiCall<Result> batchOptOut(@Body ConsentEmails contacts);

    /** Unsubscribes several contacts. Known from one third-party client. */
    default ApiCall<Result> batchOptOut(List<String> emails) {
        return batchOptOut(new ConsentEmails(emails));
    }
}
