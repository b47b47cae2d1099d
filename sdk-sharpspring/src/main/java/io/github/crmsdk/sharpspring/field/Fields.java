package io.github.crmsdk.sharpspring.field;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.sharpspring.batch.Created;
import io.github.crmsdk.sharpspring.internal.Paging;
import io.github.crmsdk.sharpspring.rpc.ListParams;
import io.github.crmsdk.sharpspring.rpc.Rows;
import io.github.crmsdk.sharpspring.rpc.Rpc;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** The fields of the account's records. */
public interface Fields {
    /** The fields that match, page by page. */
    default PagedCall<Field> list(FieldQuery query) {
        return Paging.of(query.pageSize(), (limit, offset) -> rows(new ListParams(query.conditions(), limit, offset)));
    }

    /** One page of {@link #list}. */
    @Idempotent
    @Rpc(value = "getFields", result = "field")
    @POST(".")
    ApiCall<Rows<Field>> rows(@Body ListParams params);

    /**
     * The custom fields of one kind of record, to read and write them with their types. Asks the vendor at once; keep what
     * it gives.
     */
    default CustomFields custom(Relationship relationship) {
        return CustomFields.of(list(FieldQuery.custom()), relationship);
    }

    @Rpc(value = "createFields", param = "objects", result = "creates")
    @POST(".")
    ApiCall<Created> create(@Body CreateField field);

    /** Changes the field with the id or system name that the changes carry. */
    @Idempotent
    @Rpc(value = "updateFields", param = "objects", result = "updates")
    @POST(".")
    ApiCall<Void> update(@Body UpdateField changes);

    /** Deletes a custom field; others the vendor refuses with code 211. Known from one third-party client. */
    @Idempotent
    @Rpc(value = "deleteFields", param = "objects.systemName", result = "deletes")
    @POST(".")
    ApiCall<Void> delete(@Body String systemName);
}
