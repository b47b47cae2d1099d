package io.github.crmsdk.sharpspring.opportunity;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.batch.BatchCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.sharpspring.internal.Batches;
import io.github.crmsdk.sharpspring.internal.Paging;
import io.github.crmsdk.sharpspring.internal.RangeWatch;
import io.github.crmsdk.sharpspring.rpc.Created;
import io.github.crmsdk.sharpspring.rpc.DateRange;
import io.github.crmsdk.sharpspring.rpc.ListParams;
import io.github.crmsdk.sharpspring.rpc.Rows;
import io.github.crmsdk.sharpspring.rpc.Rpc;
import io.github.crmsdk.sharpspring.rpc.Written;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Deal stages of the account. The vendor publishes no method that changes one. */
public interface DealStages {
    @Rpc(value = "createDealStages", param = "objects", result = "creates")
    @POST(".")
    ApiCall<Created> create(@Body CreateDealStage stage);

    /** Creates many. */
    default BatchCall<CreateDealStage, Long> createAll(List<CreateDealStage> stages) {
        return Batches.of(stages, this::createRequest);
    }

    /** One request of {@link #createAll}: at most 500 objects. */
    @Rpc(value = "createDealStages", param = "objects", result = "creates")
    @POST(".")
    ApiCall<List<Written>> createRequest(@Body List<CreateDealStage> stages);

    /** An unknown id is a {@link io.github.crmsdk.core.error.NotFoundException}. */
    @Idempotent
    @Rpc(value = "getDealStage", param = "id", result = "dealStage")
    @POST(".")
    ApiCall<DealStage> get(@Body long id);

    @Idempotent
    @Rpc(value = "deleteDealStages", param = "objects.id", result = "deletes")
    @POST(".")
    ApiCall<Void> delete(@Body long id);

    /** Deletes many by their ids. */
    default BatchCall<Long, Long> deleteAll(List<Long> ids) {
        return Batches.of(ids, this::deleteRequest);
    }

    /** One request of {@link #deleteAll}: at most 500 ids. */
    @Idempotent
    @Rpc(value = "deleteDealStages", param = "objects.id", result = "deletes")
    @POST(".")
    ApiCall<List<Written>> deleteRequest(@Body List<Long> ids);

    /** Those that match, page by page. */
    default PagedCall<DealStage> list(DealStageQuery query) {
        return Paging.of(query.pageSize(), (limit, offset) -> rows(new ListParams(query.conditions(), limit, offset)));
    }

    /** Those that were created or changed in a stretch of time. */
    default PagedCall<DealStage> list(DateRange range) {
        return RangeWatch.list(range, this::dateRange);
    }

    /** One page of {@link #list(DealStageQuery)}. */
    @Idempotent
    @Rpc(value = "getDealStages", result = "dealStage")
    @POST(".")
    ApiCall<Rows<DealStage>> rows(@Body ListParams params);

    /** One page of {@link #list(DateRange)}. */
    @Idempotent
    @Rpc(value = "getDealStagesDateRange", result = "dealStage")
    @POST(".")
    ApiCall<Rows<DealStage>> dateRange(@Body DateRange range);
}
