package io.github.crmsdk.sellsy.v1.agenda;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.sellsy.internal.V1Paging;
import io.github.crmsdk.sellsy.v1.Created;
import io.github.crmsdk.sellsy.v1.Params;
import io.github.crmsdk.sellsy.v1.Rows;
import io.github.crmsdk.sellsy.v1.Rpc;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Events and tasks. */
public interface Agenda {
    /** Creates an event. What the vendor answers is not known. */
    default ApiCall<Created> createEvent(CreateEvent event) {
        return create(Params.of("type", AgendaType.EVENT).and("event", event));
    }

    default ApiCall<Created> createTask(CreateTask task) {
        return create(Params.of("type", AgendaType.TASK).and("task", task));
    }

    /** The request of both. */
    @Rpc("Agenda.create")
    @POST(".")
    ApiCall<Created> create(@Body Params params);

    /** Changes what the request mentions and leaves the rest. */
    default ApiCall<Void> updateEvent(long id, UpdateEvent changes) {
        return update(Params.of("id", id).and("type", AgendaType.EVENT).and("event", changes));
    }

    /** Changes what the request mentions and leaves the rest. */
    default ApiCall<Void> updateTask(long id, UpdateTask changes) {
        return update(Params.of("id", id).and("type", AgendaType.TASK).and("task", changes));
    }

    /** The request of both. */
    @Idempotent
    @Rpc("Agenda.update")
    @POST(".")
    ApiCall<Void> update(@Body Params params);

    /** The method's name is known; that it takes id and type as a change does is assumed. */
    default ApiCall<AgendaEntry> get(AgendaType type, long id) {
        return get(Params.of("id", id).and("type", type));
    }

    /** The request of {@link #get(AgendaType, long)}. */
    @Idempotent
    @Rpc("Agenda.getOne")
    @POST(".")
    ApiCall<AgendaEntry> get(@Body Params params);

    /** The method's name is known; that it takes id and type as a change does is assumed. */
    default ApiCall<Void> delete(AgendaType type, long id) {
        return delete(Params.of("id", id).and("type", type));
    }

    /** The request of {@link #delete(AgendaType, long)}. */
    @Idempotent
    @Rpc("Agenda.delete")
    @POST(".")
    ApiCall<Void> delete(@Body Params params);

    /** The events and tasks that match, page by page. */
    default PagedCall<AgendaEntry> search(AgendaQuery query) {
        return V1Paging.of(query, this::rows);
    }

    /** One page of {@link #search}. */
    @Idempotent
    @Rpc("Agenda.getList")
    @POST(".")
    ApiCall<Rows<AgendaEntry>> rows(@Body Params params);

    /** The labels that events and tasks can have. */
    default ApiCall<List<Label>> labels() {
        return labels(Params.none());
    }

    /** The request of {@link #labels()}. */
    @Idempotent
    @Rpc("Agenda.getAvailableLabels")
    @POST(".")
    ApiCall<List<Label>> labels(@Body Params params);

    /** The alerts that events and tasks can have, as the vendor answers them: the form is not documented. */
    default ApiCall<JsonNode> alerts() {
        return alerts(Params.none());
    }

    /** The request of {@link #alerts()}. */
    @Idempotent
    @Rpc("Agenda.getAvailableRappels")
    @POST(".")
    ApiCall<JsonNode> alerts(@Body Params params);
}
