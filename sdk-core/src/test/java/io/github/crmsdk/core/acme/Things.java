package io.github.crmsdk.core.acme;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.Page;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.batch.BatchCall;
import io.github.crmsdk.core.batch.BatchItem;
import io.github.crmsdk.core.vendor.Idempotent;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.Url;

/** Operations of the made-up vendor. */
public interface Things {
    /** As many items as a page has unless fewer are asked for. */
    int PAGE_SIZE = 3;

    @GET("v1/things/{id}")
    ApiCall<Thing> get(@Path("id") long id);

    @POST("v1/things")
    ApiCall<Thing> create(@Body Thing thing);

    @Idempotent
    @PUT("v1/things/{id}")
    ApiCall<Thing> replace(@Path("id") long id, @Body Thing thing);

    @DELETE("v1/things/{id}")
    ApiCall<Void> delete(@Path("id") long id);

    @POST("v1/things/many")
    ApiCall<List<Long>> createMany(@Body List<Thing> things);

    /** Three a call. */
    default BatchCall<Thing, Long> createAll(List<Thing> things) {
        return new BatchCall<>(
                things,
                PAGE_SIZE,
                part -> createMany(part)
                        .map(ids -> IntStream.range(0, part.size())
                                .mapToObj(i -> BatchItem.accepted(part.get(i), ids.get(i)))
                                .toList()));
    }

    @GET
    ApiCall<JsonNode> follow(@Url String url);

    @GET("v1/things")
    ApiCall<Page<Thing>> page(@Query("from") @Nullable String from, @Query("count") long count);

    default PagedCall<Thing> list() {
        return new PagedCall<>(
                (token, atMost) -> page(token.map(Object::toString).orElse(null), Math.min(atMost, PAGE_SIZE)));
    }
}
