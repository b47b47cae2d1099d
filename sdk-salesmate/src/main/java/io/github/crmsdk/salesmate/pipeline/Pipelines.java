package io.github.crmsdk.salesmate.pipeline;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CheckReturnValue;
import java.util.List;
import retrofit2.http.GET;

/** Deal pipelines of the account, with the stages that a deal can be in. */
@CheckReturnValue
public interface Pipelines {
    @GET("core/v4/deal-pipelines")
    ApiCall<List<Pipeline>> list();
}
