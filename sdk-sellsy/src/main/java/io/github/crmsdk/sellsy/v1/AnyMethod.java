package io.github.crmsdk.sellsy.v1;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.vendor.Idempotent;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Any method by its name. */
public interface AnyMethod {
    /** A method that changes something: not repeated when the outcome is unknown. */
    @POST(".")
    ApiCall<JsonNode> write(@Body RpcRequest request);

    /** A method that only reads: repeated as all reads are. */
    @Idempotent
    @POST(".")
    ApiCall<JsonNode> read(@Body RpcRequest request);

    /** Methods whose second word begins with {@code get} read, as the vendor names them. */
    default ApiCall<JsonNode> call(String method, Object params) {
        RpcRequest request = new RpcRequest(method, params);
        return method.contains(".get") ? read(request) : write(request);
    }
}
