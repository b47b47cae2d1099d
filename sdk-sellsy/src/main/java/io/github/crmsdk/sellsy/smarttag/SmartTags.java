package io.github.crmsdk.sellsy.smarttag;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.PagedCall;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.sellsy.internal.Paging;
import io.github.crmsdk.sellsy.model.Listed;
import io.github.crmsdk.sellsy.model.Parameters;
import io.github.crmsdk.sellsy.model.RecordRef;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.Path;
import retrofit2.http.Query;
import retrofit2.http.QueryMap;

/**
 * Smart tags, of the account and of one record: a company, an individual, a contact, an opportunity.
 *
 * <pre>{@code
 * sellsy.smartTags().assign(RecordRef.contact(9), List.of(TagRef.of("VIP"))).execute();
 * }</pre>
 */
@CheckReturnValue
public interface SmartTags {
    /** The tags of a record. */
    default PagedCall<SmartTag> list(RecordRef record) {
        return Paging.plain(page -> listPage(record, page));
    }

    /** One page of {@link #list}. */
    @GET("{record}/smart-tags")
    ApiCall<Listed<SmartTag>> listPage(
            @Path(value = "record", encoded = true) RecordRef record, @QueryMap Parameters page);

    /**
     * Puts these tags on a record in place of all that it had; none takes them away. That those not named go is not said
     * in so many words: the vendor names this call as the way to take a tag off a record.
     *
     * @return the record's tags
     */
    default ApiCall<List<SmartTag>> assign(RecordRef record, List<TagRef> tags) {
        return assigned(record, tags).map(Listed::data);
    }

    /** The request of {@link #assign}. */
    @Idempotent
    @POST("{record}/smart-tags")
    ApiCall<Listed<SmartTag>> assigned(
            @Path(value = "record", encoded = true) RecordRef record, @Body List<TagRef> tags);

    /** Tags that go on as this text begins, among those of a kind of records. */
    default ApiCall<List<SmartTag>> autocomplete(TaggedType type, String text) {
        return autocompleted(type, text).map(Listed::data);
    }

    /** The request of {@link #autocomplete}. */
    @GET("smart-tags/{type}/autocomplete")
    ApiCall<Listed<SmartTag>> autocompleted(@Path("type") TaggedType type, @Query("q") String text);

    /** Deletes a tag from the account, and so from all records that have it. */
    @Idempotent
    @DELETE("smart-tags/{id}")
    ApiCall<Void> delete(@Path("id") long id);
}
