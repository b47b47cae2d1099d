package io.github.crmsdk.sellsy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okio.Buffer;

/**
 * Writes the calls of API v2 that tests make into a folder, one a line, if the system property {@code sellsy.exchanges}
 * names one: a proof outside this build holds them against the vendor's document.
 */
final class ExchangeLog implements Interceptor {
    private static final String FOLDER = System.getProperty("sellsy.exchanges", "");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final boolean simulated;

    private ExchangeLog(boolean simulated) {
        this.simulated = simulated;
    }

    /**
     * @param simulated whether the answers come from the simulator, not from the test
     */
    static SellsyClient.Builder keep(SellsyClient.Builder client, boolean simulated) {
        return FOLDER.isEmpty()
                ? client
                : client.httpClient(new OkHttpClient.Builder()
                        .addInterceptor(new ExchangeLog(simulated))
                        .build());
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Response response = chain.proceed(chain.request());
        String path = chain.request().url().encodedPath();
        if (path.startsWith("/v2/")) {
            write(line(chain.request(), response));
        }
        return response;
    }

    private ObjectNode line(Request request, Response response) throws IOException {
        String query = request.url().encodedQuery();
        ObjectNode line = JSON.createObjectNode()
                .put("simulated", simulated)
                .put("method", request.method())
                .put("target", request.url().encodedPath().substring(3) + (query == null ? "" : "?" + query));
        if (request.body() != null && request.body().contentType() != null) {
            Buffer body = new Buffer();
            request.body().writeTo(body);
            line.put("type", String.valueOf(request.body().contentType())).put("body", body.readUtf8());
        }
        return line.put("status", response.code())
                .put("answerType", response.header("Content-Type", ""))
                .put("answer", response.peekBody(1 << 20).string());
    }

    private static synchronized void write(ObjectNode line) throws IOException {
        Path folder = Files.createDirectories(Path.of(FOLDER));
        Files.writeString(
                folder.resolve("sdk.jsonl"),
                JSON.writeValueAsString(line) + "\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
