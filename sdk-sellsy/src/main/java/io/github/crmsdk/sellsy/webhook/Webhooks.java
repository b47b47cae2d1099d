package io.github.crmsdk.sellsy.webhook;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.sellsy.internal.Paging;
import io.github.crmsdk.sellsy.model.ListQuery;
import io.github.crmsdk.sellsy.model.Listed;
import io.github.crmsdk.sellsy.model.Parameters;
import io.github.crmsdk.sellsy.model.Search;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.QueryMap;

/**
 * The webhooks of the account. What they deliver is for {@link SellsyWebhook}.
 *
 * <pre>{@code
 * sellsy.webhooks().create(CreateWebhook.builder().type(WebhookType.HTTP).endpoint(address)
 *         .addConfiguration(EventSwitch.on("task.created")).build()).execute();
 * }</pre>
 */
@CheckReturnValue
public interface Webhooks {
    @POST("webhooks")
    ApiCall<Webhook> create(@Body CreateWebhook webhook);

    @GET("webhooks/{id}")
    ApiCall<Webhook> get(@Path("id") long id);

    /** Changes what the request mentions and leaves the rest. */
    @Idempotent
    @PUT("webhooks/{id}")
    ApiCall<Webhook> update(@Path("id") long id, @Body UpdateWebhook changes);

    @Idempotent
    @DELETE("webhooks/{id}")
    ApiCall<Void> delete(@Path("id") long id);

    /** All webhooks, page by page. */
    default PagedCall<Webhook> list(ListQuery query) {
        return Paging.of(query, this::listPage);
    }

    /** One page of {@link #list}. */
    @GET("webhooks")
    ApiCall<Listed<Webhook>> listPage(@QueryMap Parameters page);

    /** The webhooks that match, page by page. */
    default PagedCall<Webhook> search(WebhookQuery query) {
        return Paging.of(query, page -> searchPage(page, new Search(query)));
    }

    /** One page of {@link #search}. */
    @Idempotent
    @POST("webhooks/search")
    ApiCall<Listed<Webhook>> searchPage(@QueryMap Parameters page, @Body Search search);

    /** The events that a webhook can deliver, by kind of record. */
    @GET("webhooks/events")
    ApiCall<List<EventGroup>> events();
}
