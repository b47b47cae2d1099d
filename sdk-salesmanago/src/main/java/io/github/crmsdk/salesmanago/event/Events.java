package io.github.crmsdk.salesmanago.event;

import io.github.crmsdk.core.ApiCall;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * External events of contacts.
 *
 * <p>An event may start e-mails, so creating one is repeated only if it certainly did not arrive. A failure whose
 * {@link io.github.crmsdk.core.error.CrmException#outcomeUnknown()} is true may have created it.
 */
public interface Events {
    @POST("v2/contact/addContactExtEvent")
    ApiCall<WrittenEvent> create(@Body CreateExternalEvent event);
}
