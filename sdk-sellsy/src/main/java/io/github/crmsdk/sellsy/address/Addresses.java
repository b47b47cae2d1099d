package io.github.crmsdk.sellsy.address;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.sellsy.internal.Paging;
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
 * The addresses of a company, an individual or a contact.
 *
 * <pre>{@code
 * sellsy.addresses().list(RecordRef.company(7)).toList()
 * }</pre>
 */
@CheckReturnValue
public interface Addresses {
    @POST("{record}/addresses")
    ApiCall<Address> create(@Path(value = "record", encoded = true) RecordRef record, @Body CreateAddress address);

    /** Has the vendor check an address without creating it. */
    @Idempotent
    @POST("{record}/addresses?verify=true")
    ApiCall<Void> verify(@Path(value = "record", encoded = true) RecordRef record, @Body CreateAddress address);

    @GET("{record}/addresses/{id}")
    ApiCall<Address> get(@Path(value = "record", encoded = true) RecordRef record, @Path("id") long id);

    /** Changes what the request mentions and leaves the rest. */
    @Idempotent
    @PUT("{record}/addresses/{id}")
    ApiCall<Address> update(
            @Path(value = "record", encoded = true) RecordRef record, @Path("id") long id, @Body UpdateAddress changes);

    /** Has the vendor check changes without making them. */
    @Idempotent
    @PUT("{record}/addresses/{id}?verify=true")
    ApiCall<Void> verify(
            @Path(value = "record", encoded = true) RecordRef record, @Path("id") long id, @Body UpdateAddress changes);

    @Idempotent
    @DELETE("{record}/addresses/{id}")
    ApiCall<Void> delete(@Path(value = "record", encoded = true) RecordRef record, @Path("id") long id);

    default PagedCall<Address> list(RecordRef record) {
        return Paging.plain(page -> listPage(record, page));
    }

    /** One page of {@link #list}. */
    @GET("{record}/addresses")
    ApiCall<Listed<Address>> listPage(
            @Path(value = "record", encoded = true) RecordRef record, @QueryMap Parameters page);
}
