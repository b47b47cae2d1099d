package io.github.crmsdk.salesmanago.gateway;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.salesmanago.contact.DeleteContact;
import io.github.crmsdk.salesmanago.contact.UpsertContact;
import retrofit2.http.Body;
import retrofit2.http.HTTP;
import retrofit2.http.POST;

/** Contacts, through the gateway. Which members have an effect is up to the account's mapping at Data Talks. */
public interface GatewayContacts {
    /** Creates the contact, or changes what the request mentions. */
    @POST("contacts")
    ApiCall<GatewayAnswer> upsert(@Body UpsertContact contact);

    /** Deletes the contact. */
    @Idempotent
    @HTTP(method = "DELETE", path = "contacts", hasBody = true)
    ApiCall<GatewayAnswer> delete(@Body DeleteContact contact);
}
