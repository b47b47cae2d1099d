package io.github.crmsdk.sellsy.v1.lookup;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.sellsy.internal.V1Paging;
import io.github.crmsdk.sellsy.v1.Params;
import io.github.crmsdk.sellsy.v1.Rows;
import io.github.crmsdk.sellsy.v1.Rpc;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * Custom fields: which there are, and what records have in them.
 *
 * <pre>{@code
 * sellsy.v1().customFields().recordValues(RecordValues.builder()
 *     .linkedtype(CustomFieldTarget.CLIENT).linkedid(3690843)
 *     .addValues(RecordValue.text(42133, "from the fair"), RecordValue.flag(63126, true))
 *     .build()).execute();
 * }</pre>
 */
public interface CustomFields {
    /** The definitions that match, page by page. */
    default PagedCall<CustomField> search(CustomFieldQuery query) {
        return V1Paging.of(query, this::rows);
    }

    /** One page of {@link #search}. */
    @Idempotent
    @Rpc("CustomFields.getList")
    @POST(".")
    ApiCall<Rows<CustomField>> rows(@Body Params params);

    /** Writes values into a record's custom fields. */
    @Idempotent
    @Rpc("CustomFields.recordValues")
    @POST(".")
    ApiCall<Void> recordValues(@Body RecordValues values);
}
