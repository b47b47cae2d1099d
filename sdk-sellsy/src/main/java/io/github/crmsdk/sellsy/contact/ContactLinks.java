package io.github.crmsdk.sellsy.contact;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.sellsy.internal.Paging;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.Listed;
import io.github.crmsdk.sellsy.model.Parameters;
import io.github.crmsdk.sellsy.model.RecordRef;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/**
 * Which contacts belong to a company or an individual.
 *
 * <pre>{@code
 * sellsy.contactLinks().link(RecordRef.company(7), 9, ContactRoles.of(ContactRole.MAIN)).execute();
 * }</pre>
 */
@CheckReturnValue
public interface ContactLinks {
    /** The contacts of a company or an individual. They can embed what {@link Contacts} can. */
    default PagedCall<Contact> list(RecordRef record, ListQuery query) {
        return Paging.of(query, page -> listPage(record, page));
    }

    /** One page of {@link #list}. */
    @GET("{record}/contacts")
    ApiCall<Listed<Contact>> listPage(
            @Path(value = "record", encoded = true) RecordRef record, @QueryMap Parameters page);

    /** Links a contact; one that is linked stays so. */
    @Idempotent
    @POST("{record}/contacts/{contactId}")
    ApiCall<Void> link(@Path(value = "record", encoded = true) RecordRef record, @Path("contactId") long contactId);

    /** Links a contact with a company. Contacts of individuals have no roles. */
    @Idempotent
    @POST("{record}/contacts/{contactId}")
    ApiCall<Void> link(
            @Path(value = "record", encoded = true) RecordRef record,
            @Path("contactId") long contactId,
            @Body ContactRoles roles);

    /** Gives a contact that is linked with a company other roles. */
    @Idempotent
    @PUT("{record}/contacts/{contactId}")
    ApiCall<Void> updateLink(
            @Path(value = "record", encoded = true) RecordRef record,
            @Path("contactId") long contactId,
            @Body ContactRoles roles);

    /** Ends the link; the contact stays. */
    @Idempotent
    @DELETE("{record}/contacts/{contactId}")
    ApiCall<Void> unlink(@Path(value = "record", encoded = true) RecordRef record, @Path("contactId") long contactId);
}
