package io.github.crmsdk.sharpspring.call;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.batch.BatchCall;
import io.github.crmsdk.sharpspring.internal.Batches;
import io.github.crmsdk.sharpspring.rpc.Created;
import io.github.crmsdk.sharpspring.rpc.Rpc;
import io.github.crmsdk.sharpspring.rpc.Written;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.POST;

/** Phone calls with leads. Known from one published sample. */
public interface CallLogs {
    @Rpc(value = "logCalls", param = "objects", result = "creates")
    @POST(".")
    ApiCall<Created> log(@Body LogCall call);

    /** Logs many. */
    default BatchCall<LogCall, Long> logAll(List<LogCall> calls) {
        return Batches.of(calls, this::logRequest);
    }

    /** One request of {@link #logAll}: at most 500 calls. */
    @Rpc(value = "logCalls", param = "objects", result = "creates")
    @POST(".")
    ApiCall<List<Written>> logRequest(@Body List<LogCall> calls);
}
