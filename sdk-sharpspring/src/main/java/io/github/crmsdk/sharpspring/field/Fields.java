package io.github.crmsdk.sharpspring.field;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.batch.BatchCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.sharpspring.internal.Batches;
import io.github.crmsdk.sharpspring.internal.Paging;
import io.github.crmsdk.sharpspring.internal.Targets;
import io.github.crmsdk.sharpspring.rpc.Created;
import io.github.crmsdk.sharpspring.rpc.ListParams;
import io.github.crmsdk.sharpspring.rpc.Rows;
import io.github.crmsdk.sharpspring.rpc.Rpc;
import io.github.crmsdk.sharpspring.rpc.Written;
import java.util.List;
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

    /** Creates many. */
    default BatchCall<CreateField, Long> createAll(List<CreateField> fields) {
        return Batches.of(fields, this::createRequest);
    }

    /** One request of {@link #createAll}: at most 500 objects. */
    @Rpc(value = "createFields", param = "objects", result = "creates")
    @POST(".")
    ApiCall<List<Written>> createRequest(@Body List<CreateField> fields);

    /**
     * Changes the field with the id or system name that the changes carry; one third-party client wants the id.
     *
     * @throws IllegalArgumentException if they carry neither
     */
    default ApiCall<Void> update(UpdateField changes) {
        return updateOne(targeted(List.of(changes)).get(0));
    }

    /** One change of the field with the id or system name that it carries. */
    @Idempotent
    @Rpc(value = "updateFields", param = "objects", result = "updates")
    @POST(".")
    ApiCall<Void> updateOne(@Body UpdateField changes);

    /**
     * Changes many.
     *
     * @throws IllegalArgumentException if one of them has no id or systemName
     */
    default BatchCall<UpdateField, Long> updateAll(List<UpdateField> changes) {
        return Batches.of(targeted(changes), this::updateRequest);
    }

    private static List<UpdateField> targeted(List<UpdateField> changes) {
        return Targets.all(
                "UpdateField",
                changes,
                "id or systemName",
                change -> change.id() != null || change.systemName() != null);
    }

    /** One request of {@link #updateAll}: at most 500 objects. */
    @Idempotent
    @Rpc(value = "updateFields", param = "objects", result = "updates")
    @POST(".")
    ApiCall<List<Written>> updateRequest(@Body List<UpdateField> changes);

    /** Deletes a custom field; others the vendor refuses with code 211. Known from one third-party client. */
    @Idempotent
    @Rpc(value = "deleteFields", param = "objects.systemName", result = "deletes")
    @POST(".")
    ApiCall<Void> delete(@Body String systemName);

    /** Deletes many by their system names. */
    default BatchCall<String, Long> deleteAll(List<String> systemNames) {
        return Batches.of(systemNames, this::deleteRequest);
    }

    /** One request of {@link #deleteAll}: at most 500 system names. */
    @Idempotent
    @Rpc(value = "deleteFields", param = "objects.systemName", result = "deletes")
    @POST(".")
    ApiCall<List<Written>> deleteRequest(@Body List<String> systemNames);
}
