package io.github.crmsdk.core.vendor;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.ApiCall;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Any method by its name, of a vendor whose calls name a method and all go to one address. */
public interface AnyMethod {
    /** A method that changes something: not repeated when the outcome is unknown. */
    @POST(".")
    ApiCall<JsonNode> write(@Body RpcRequest request);

    /** A method that only reads: repeated as all reads are. */
    @Idempotent
    @POST(".")
    ApiCall<JsonNode> read(@Body RpcRequest request);
}
