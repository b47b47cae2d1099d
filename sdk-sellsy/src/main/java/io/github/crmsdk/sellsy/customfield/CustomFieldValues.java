package io.github.crmsdk.sellsy.customfield;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.sellsy.internal.Paging;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.Listed;
import io.github.crmsdk.sellsy.model.Parameters;
import io.github.crmsdk.sellsy.model.RecordRef;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/**
 * The values that one record has in its custom fields: a company, an individual, a contact, an opportunity.
 *
 * <pre>{@code
 * sellsy.customFieldValues()
 *         .update(RecordRef.company(7), List.of(FieldUpdate.of(12, "Lorem")))
 *         .execute();
 * }</pre>
 */
@CheckReturnValue
public interface CustomFieldValues {
    /** All fields of a record with their values. They can be ordered by id. */
    default PagedCall<CustomFieldValue> list(RecordRef record, ListQuery query) {
        return Paging.of(query, page -> listPage(record, page));
    }

    /** One page of {@link #list}. */
    @GET("{record}/custom-fields")
    ApiCall<Listed<CustomFieldValue>> listPage(
            @Path(value = "record", encoded = true) RecordRef record, @QueryMap Parameters page);

    /** Sets the fields that are named. That others stay as they are is not documented. */
    @Idempotent
    @PUT("{record}/custom-fields")
    ApiCall<Void> update(@Path(value = "record", encoded = true) RecordRef record, @Body List<FieldUpdate> values);

    /** Has the vendor check values without setting them. */
    @Idempotent
    @PUT("{record}/custom-fields?verify=true")
    ApiCall<Void> verify(@Path(value = "record", encoded = true) RecordRef record, @Body List<FieldUpdate> values);
}
