package io.github.crmsdk.salesmachine.contact;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.core.watch.Watch;
import io.github.crmsdk.core.watch.WatchOptions;
import io.github.crmsdk.salesmachine.internal.CustomerWatch;
import io.github.crmsdk.salesmachine.internal.Lists;
import io.github.crmsdk.salesmachine.model.RecordList;
import io.github.crmsdk.salesmachine.model.SortField;
import io.github.crmsdk.salesmachine.model.SortOrder;
import java.util.Map;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;
import retrofit2.http.Url;

/**
 * Contacts of Salesmachine. {@link #upsert} needs the tracking token and goes by your own uid; all else needs the access token
 * and goes by Salesmachine's id.
 *
 * <pre>{@code
 * salesmachine.contacts().list(ContactQuery.builder().archived(true).build()).limit(500).forEach(this::show);
 * }</pre>
 */
@CheckReturnValue
public interface Contacts {
    /** Creates a contact, or changes what the request mentions if its uid is known. */
    @Idempotent
    @POST("v1/contact")
    ApiCall<Void> upsert(@Body UpsertContact contact);

    /**
     * A contact by Salesmachine's id. The vendor's page of this call is not available: the path follows that of the list,
     * and whether a uid works in place of the id is not known.
     */
    @GET("v2/contacts/{id}")
    ApiCall<Contact> get(@Path("id") String id);

    /** The path is as doubtful as that of {@link #get}. Whether the vendor deletes or archives is not documented. */
    @Idempotent
    @DELETE("v2/contacts/{id}")
    ApiCall<Void> delete(@Path("id") String id);

    /** The contacts that match, page by page. */
    default PagedCall<Contact> list(ContactQuery query) {
        return Lists.of("v2/contacts", query, this::page);
    }

    /**
     * Hands over each contact that is created, by {@code created_at}, newest first: the one order that the vendor documents. It
     * has whole seconds, no filter, and ids without an order. So a contact that was entered with an old date is found with {@link
     * WatchOptions#fullPass} only. Archived ones are not seen.
     */
    default Watch<Contact> watch(WatchOptions options) {
        ContactQuery newest = ContactQuery.builder()
                .sort(SortField.CREATED_AT)
                .order(SortOrder.DESCENDING)
                .build();
        return new Watch<>(new CustomerWatch<>(list(newest)), options);
    }

    /**
     * One page; what {@link #list} calls.
     *
     * @param path below the client's base URL
     */
    @GET
    ApiCall<RecordList<Contact>> page(@Url String path, @QueryMap Map<String, String> query);
}
