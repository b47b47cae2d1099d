package io.github.crmsdk.sellsy.v1.opportunity;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.sellsy.internal.V1Paging;
import io.github.crmsdk.sellsy.v1.Created;
import io.github.crmsdk.sellsy.v1.Params;
import io.github.crmsdk.sellsy.v1.Rows;
import io.github.crmsdk.sellsy.v1.Rpc;
import io.github.crmsdk.sellsy.v1.Shareable;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * Opportunities.
 *
 * <pre>{@code
 * String ident = sellsy.v1().opportunities().currentIdent().execute();
 * sellsy.v1().opportunities().create(CreateOpportunity.builder()
 *     .linkedtype(LinkedType.THIRD).linkedid(clientId).ident(ident).name("Renewal").build()).execute();
 * }</pre>
 */
public interface Opportunities extends Shareable {
    @Override
    default String collection() {
        return "Opportunities";
    }

    @Rpc(value = "Opportunities.create", param = "opportunity")
    @POST(".")
    ApiCall<Created> create(@Body CreateOpportunity opportunity);

    /** An unknown id is a {@link io.github.crmsdk.core.error.NotFoundException}. */
    @Idempotent
    @Rpc(value = "Opportunities.getOne", param = "id")
    @POST(".")
    ApiCall<Opportunity> get(@Body long id);

    /** Changes what the request mentions and leaves the rest. */
    default ApiCall<Void> update(long id, UpdateOpportunity changes) {
        return update(Params.of("id", id).and("opportunity", changes));
    }

    /** The request of {@link #update(long, UpdateOpportunity)}. */
    @Idempotent
    @Rpc("Opportunities.update")
    @POST(".")
    ApiCall<Void> update(@Body Params params);

    /** The method's name is known; that it takes the id as {@link #get} does is assumed. */
    @Idempotent
    @Rpc(value = "Opportunities.delete", param = "id")
    @POST(".")
    ApiCall<Void> delete(@Body long id);

    /** Moves an opportunity to another step of its pipeline. */
    default ApiCall<Void> updateStep(long id, long stepid) {
        return updateStep(Params.of("oid", id).and("stepid", stepid));
    }

    /** The request of {@link #updateStep(long, long)}. */
    @Idempotent
    @Rpc("Opportunities.updateStep")
    @POST(".")
    ApiCall<Void> updateStep(@Body Params params);

    /** Sets the status; its parameters are known from one client in daily use. */
    default ApiCall<Void> updateStatus(long id, OpportunityStatus status) {
        return updateStatus(Params.of("id", id).and("status", status));
    }

    /** The request of {@link #updateStatus(long, OpportunityStatus)}. */
    @Idempotent
    @Rpc("Opportunities.updateStatus")
    @POST(".")
    ApiCall<Void> updateStatus(@Body Params params);

    /** The opportunities that match, page by page. */
    default PagedCall<Opportunity> search(OpportunityQuery query) {
        return V1Paging.of(query, this::rows);
    }

    /** One page of {@link #search}. */
    @Idempotent
    @Rpc("Opportunities.getList")
    @POST(".")
    ApiCall<Rows<Opportunity>> rows(@Body Params params);

    /** The number that the next opportunity is to have, as {@code ident}. Asking does not take it. */
    default ApiCall<String> currentIdent() {
        return currentIdent(Params.none());
    }

    /** The request of {@link #currentIdent()}. */
    @Idempotent
    @Rpc("Opportunities.getCurrentIdent")
    @POST(".")
    ApiCall<String> currentIdent(@Body Params params);

    /** The pipelines. */
    default ApiCall<List<Funnel>> funnels() {
        return funnels(Params.none());
    }

    /** The request of {@link #funnels()}. */
    @Idempotent
    @Rpc("Opportunities.getFunnels")
    @POST(".")
    ApiCall<List<Funnel>> funnels(@Body Params params);

    /** The steps of a pipeline. */
    @Idempotent
    @Rpc(value = "Opportunities.getStepsForFunnel", param = "funnelid")
    @POST(".")
    ApiCall<List<Step>> steps(@Body long funnelid);

    /** Where opportunities can come from. */
    default ApiCall<List<Source>> sources() {
        return sources(Params.none());
    }

    /** The request of {@link #sources()}. */
    @Idempotent
    @Rpc("Opportunities.getSources")
    @POST(".")
    ApiCall<List<Source>> sources(@Body Params params);
}
