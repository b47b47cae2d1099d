package io.github.crmsdk.benchmarks.plain;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.crmsdk.benchmarks.Payloads;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The read of one deal with bare OkHttp and Jackson: no retries, budget, typed errors, redaction or deadline. */
public final class PlainClient {
    private final OkHttpClient http = new OkHttpClient();
    private final ObjectReader reader = PlainJson.ignoring().readerFor(new TypeReference<PlainAnswer<PlainDeal>>() {});
    private final String url;

    public PlainClient(String url) {
        this.url = url;
    }

    public PlainDeal get(long id) throws IOException {
        try (Response response = call(id).execute()) {
            return read(response);
        }
    }

    /** The answer without reading it. */
    public byte[] bytes(long id) throws IOException {
        try (Response response = call(id).execute()) {
            return response.body().bytes();
        }
    }

    public CompletableFuture<PlainDeal> getAsync(long id) {
        CompletableFuture<PlainDeal> deal = new CompletableFuture<>();
        call(id).enqueue(new Callback() {
            @Override
            public void onResponse(Call answered, Response response) throws IOException {
                try (response) {
                    deal.complete(read(response));
                }
            }

            @Override
            public void onFailure(Call failed, IOException broken) {
                deal.completeExceptionally(broken);
            }
        });
        return deal;
    }

    private Call call(long id) {
        return http.newCall(new Request.Builder()
                .url(url + "deal/v4/" + id)
                .header("accessToken", Payloads.KEY)
                .header("x-linkname", "acme.salesmate.io")
                .build());
    }

    private PlainDeal read(Response response) throws IOException {
        if (!response.isSuccessful()) {
            throw new IOException("HTTP " + response.code());
        }
        PlainAnswer<PlainDeal> answer = reader.readValue(response.body().bytes());
        return answer.data();
    }
}
