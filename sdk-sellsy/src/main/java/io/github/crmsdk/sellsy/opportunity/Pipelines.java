package io.github.crmsdk.sellsy.opportunity;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.sellsy.internal.Paging;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.Listed;
import io.github.crmsdk.sellsy.model.Parameters;
import io.github.crmsdk.sellsy.model.Search;
import retrofit2.http.Body;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/** The pipelines of the account and their steps. */
@CheckReturnValue
public interface Pipelines {
    /** All pipelines, page by page; they can be ordered by id and rank. */
    default PagedCall<Pipeline> list(ListQuery query) {
        return Paging.of(query, this::listPage);
    }

    /** One page of {@link #list}. */
    @GET("opportunities/pipelines")
    ApiCall<Listed<Pipeline>> listPage(@QueryMap Parameters page);

    /** The pipelines that match, page by page. */
    default PagedCall<Pipeline> search(PipelineQuery query) {
        return Paging.of(query, page -> searchPage(page, new Search(query)));
    }

    /** One page of {@link #search}. */
    @Idempotent
    @POST("opportunities/pipelines/search")
    ApiCall<Listed<Pipeline>> searchPage(@QueryMap Parameters page, @Body Search search);

    /** All steps of a pipeline, page by page; they can be ordered by id, rank and probability. */
    default PagedCall<PipelineStep> steps(long pipelineId, ListQuery query) {
        return Paging.of(query, page -> stepsPage(pipelineId, page));
    }

    /** One page of {@link #steps}. */
    @GET("opportunities/pipelines/{pipelineId}/steps")
    ApiCall<Listed<PipelineStep>> stepsPage(@Path("pipelineId") long pipelineId, @QueryMap Parameters page);

    /** The steps of a pipeline that match, page by page. */
    default PagedCall<PipelineStep> searchSteps(long pipelineId, StepQuery query) {
        return Paging.of(query, page -> searchStepsPage(pipelineId, page, new Search(query)));
    }

    /** One page of a search in one pipeline. */
    @Idempotent
    @POST("opportunities/pipelines/{pipelineId}/steps/search")
    ApiCall<Listed<PipelineStep>> searchStepsPage(
            @Path("pipelineId") long pipelineId, @QueryMap Parameters page, @Body Search search);

    /** The steps of all pipelines that match, page by page. */
    default PagedCall<PipelineStep> searchSteps(StepQuery query) {
        return Paging.of(query, page -> searchAllStepsPage(page, new Search(query)));
    }

    /** One page of a search in all pipelines. */
    @Idempotent
    @POST("opportunities/steps/search")
    ApiCall<Listed<PipelineStep>> searchAllStepsPage(@QueryMap Parameters page, @Body Search search);
}
