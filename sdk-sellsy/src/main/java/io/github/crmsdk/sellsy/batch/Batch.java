package io.github.crmsdk.sellsy.batch;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.CallInfo;
import io.github.crmsdk.core.CheckReturnValue;
import io.github.crmsdk.sellsy.internal.JsonLines;
import java.util.List;
import retrofit2.http.Body;
import retrofit2.http.POST;

/**
 * Several calls in one request.
 *
 * <pre>{@code
 * BatchCall company = BatchCall.post("companies", CreateCompany.builder()...build()).named(UUID.randomUUID());
 * BatchCall address = BatchCall.post(company.created() + "/addresses", CreateAddress.builder()...build());
 * BatchResult result = sellsy.batch().send(company, address).execute();
 * Company created = result.items().get(0).as(Company.class);
 * }</pre>
 */
@CheckReturnValue
public interface Batch {
    /** Sends calls in this order. What the vendor refuses of one call is in its item and is not thrown. */
    default ApiCall<BatchResult> send(BatchCall... calls) {
        return send(List.of(calls));
    }

    /**
     * Sends calls in this order. What the vendor refuses of one call is in its item and is not thrown.
     *
     * @throws IllegalArgumentException if there are no calls
     */
    default ApiCall<BatchResult> send(List<BatchCall> calls) {
        if (calls.isEmpty()) {
            throw new IllegalArgumentException("a batch without calls: give one or more");
        }
        List<BatchCall> sent = List.copyOf(calls);
        ApiCall<BatchAnswer> call =
                answer(sent.stream().flatMap(BatchCall::lines).toList());
        CallInfo info = call.info();
        return call.map(answer -> answer.result(sent, info));
    }

    /** The request of {@link #send}: what to call, its body, and so on. */
    @POST("batch")
    ApiCall<BatchAnswer> answer(@Body @JsonLines List<Object> lines);
}
