package io.github.crmsdk.salesmate.custom;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.core.vendor.Idempotent;
import io.github.crmsdk.salesmate.model.Created;
import io.github.crmsdk.salesmate.search.SearchRequest;
import io.github.crmsdk.salesmate.search.SearchResult;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;
import retrofit2.http.DELETE;
import retrofit2.http.GET;
import retrofit2.http.POST;
import retrofit2.http.PUT;
import retrofit2.http.Path;
import retrofit2.http.Query;

/** Records of modules that the account defined itself. Their members are the account's, so they come as JSON trees. */
@CheckReturnValue
public interface CustomRecords {
    /** A module's description by its internal name; its id is what the other calls take. */
    @GET("module/v4/modules/{internalName}")
    ApiCall<JsonNode> module(@Path("internalName") String internalName);

    @POST("module/v4/{moduleId}/records")
    ApiCall<Created> create(@Path("moduleId") int moduleId, @Body Map<String, Object> members);

    /**
     * @param fieldsToQuery names separated by commas; null for the vendor's choice
     */
    @GET("module/v4/{moduleId}/records/{id}")
    ApiCall<ObjectNode> get(
            @Path("moduleId") int moduleId,
            @Path("id") long id,
            @Query("fieldsToQuery") @Nullable String fieldsToQuery);

    @Idempotent
    @PUT("module/v4/{moduleId}/records/{id}")
    ApiCall<Void> update(@Path("moduleId") int moduleId, @Path("id") long id, @Body Map<String, Object> changes);

    /**
     * @param hardDelete true to delete for good
     */
    @Idempotent
    @DELETE("module/v4/{moduleId}/records/{id}")
    ApiCall<Void> delete(@Path("moduleId") int moduleId, @Path("id") long id, @Query("hardDelete") boolean hardDelete);

    /** One page of a search; {@link SearchRequest#moduleId()} says of which module. */
    @Idempotent
    @POST("module/v4/records/search")
    ApiCall<SearchResult<ObjectNode>> search(
            @Query("rows") int rows, @Query("from") long from, @Body SearchRequest body);
}
