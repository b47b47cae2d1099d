package io.github.crmsdk.sharpspring.call;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.sharpspring.batch.BatchCall;
import io.github.crmsdk.sharpspring.batch.Created;
import io.github.crmsdk.sharpspring.batch.Written;
import io.github.crmsdk.sharpspring.rpc.Rpc;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Phone calls with leads. Known from one published sample. */
public interface CallLogs {
    @Rpc(value = "logCalls", param = "objects", result = "creates")
    @POST(".")
    ApiCall<Created> log(@Body LogCall call);

    /** Logs many. */
    default BatchCall logAll(List<LogCall> calls) {
        return BatchCall.of(calls, this::logRequest);
    }

    /** One request of {@link #logAll}: at most 500 calls. */
    @Rpc(value = "logCalls", param = "objects", result = "creates")
    @POST(".")
    ApiCall<List<Written>> logRequest(@Body List<LogCall> calls);
}
