package io.github.crmsdk.salesmanago.contact;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.salesmanago.model.Result;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * Contacts of the account.
 *
 * <p>A write may start automations that send e-mails, so it is repeated only if it certainly did not arrive; the vendor's
 * own library stopped repeating after a timeout for that reason. Reads and deletions are repeated.
 */
public interface Contacts {
    /** Creates the contact, or changes what the request mentions. */
    @POST("contact/upsert")
    ApiCall<UpsertedContact> upsert(@Body UpsertContact contact);

    /** Deleting a contact that is not there: what comes back is not documented. */
    @Idempotent
    @POST("contact/delete")
    ApiCall<Result> delete(@Body DeleteContact contact);
}
