package io.github.crmsdk.sellsy.v1.annotation;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.sellsy.internal.V1Paging;
import io.github.crmsdk.sellsy.v1.Created;
import io.github.crmsdk.sellsy.v1.Params;
import io.github.crmsdk.sellsy.v1.Rows;
import io.github.crmsdk.sellsy.v1.Rpc;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Comments on clients, contacts, opportunities, tasks and documents. */
public interface Annotations {
    /** Writes a comment. What the vendor answers is not known. */
    @Rpc(value = "Annotations.create", param = "annotation")
    @POST(".")
    ApiCall<Created> create(@Body CreateAnnotation annotation);

    default ApiCall<Annotation> get(long id) {
        return wrapped(id).map(Wrapped::datas);
    }

    /** The request of {@link #get}. */
    @Idempotent
    @Rpc(value = "Annotations.getOne", param = "id")
    @POST(".")
    ApiCall<Wrapped> wrapped(@Body long id);

    /** Changes what the request mentions and leaves the rest. */
    default ApiCall<Void> update(long id, UpdateAnnotation changes) {
        return update(Params.of("id", id).and("annotation", changes));
    }

    /** The request of {@link #update(long, UpdateAnnotation)}. */
    @Idempotent
    @Rpc("Annotations.update")
    @POST(".")
    ApiCall<Void> update(@Body Params params);

    @Idempotent
    @Rpc(value = "Annotations.delete", param = "id")
    @POST(".")
    ApiCall<Void> delete(@Body long id);

    /** The comments of one record, page by page. */
    default PagedCall<Annotation> search(AnnotationQuery query) {
        return V1Paging.of(query, params -> rows(params).map(rows -> rows.map(Wrapped::datas)));
    }

    /** One page of {@link #search}. */
    @Idempotent
    @Rpc("Annotations.getList")
    @POST(".")
    ApiCall<Rows<Wrapped>> rows(@Body Params params);
}
