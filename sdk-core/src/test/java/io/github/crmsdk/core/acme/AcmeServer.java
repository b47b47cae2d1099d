package io.github.crmsdk.core.acme;

import io.github.crmsdk.core.send.RetryPolicy;
import io.github.crmsdk.core.send.VirtualTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The made-up vendor's server, new for each test, with a virtual time for its clients. */
public final class AcmeServer implements BeforeEachCallback, AfterEachCallback {
    private MockWebServer server = new MockWebServer();
    private VirtualTime time = VirtualTime.automatic();
    private OkHttpClient http = new OkHttpClient();

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        server = new MockWebServer();
        server.start();
        time = VirtualTime.automatic();
        http = new OkHttpClient();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
        server.close();
    }

    /** A client's settings: this server, virtual time, and jitter that always draws the middle. */
    public AcmeClient.Builder client() {
        return AcmeClient.builder().baseUrl(url()).time(time).retryPolicy(policy());
    }

    /** The same with virtual time that the test drives. */
    public VirtualTime manualTime() {
        time = VirtualTime.manual();
        return time;
    }

    /** An application's own client, for {@link AcmeClient.Builder#httpClient}. */
    public OkHttpClient http() {
        return http;
    }

    /** Connections of {@link #http()} that an answer still holds. */
    public int connectionsInUse() {
        return http.connectionPool().connectionCount() - http.connectionPool().idleConnectionCount();
    }

    public static RetryPolicy policy() {
        return RetryPolicy.standard().withRandom(fixed(0.5));
    }

    /** Always draws this number. */
    public static RandomGenerator fixed(double number) {
        return new RandomGenerator() {
            @Override
            public long nextLong() {
                throw new UnsupportedOperationException("only doubles are drawn");
            }

            @Override
            public double nextDouble() {
                return number;
            }
        };
    }

    public VirtualTime time() {
        return time;
    }

    public String url() {
        return server.url("/").toString();
    }

    public MockWebServer web() {
        return server;
    }

    public int requests() {
        return server.getRequestCount();
    }

    public AcmeServer answer(MockResponse... responses) {
        for (MockResponse response : responses) {
            server.enqueue(response);
        }
        return this;
    }

    /** Answers every request in this way. */
    public AcmeServer always(Function<RecordedRequest, MockResponse> answers) {
        server.setDispatcher(new Dispatcher() {
            @Override
            public MockResponse dispatch(RecordedRequest request) {
                return answers.apply(request);
            }
        });
        return this;
    }

    /** The next request that came in; fails if none comes soon. */
    public RecordedRequest request() {
        try {
            RecordedRequest request = server.takeRequest(10, TimeUnit.SECONDS);
            if (request == null) {
                throw new AssertionError("no request came");
            }
            return request;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(interrupted));
        }
    }

    public static MockResponse ok(String data) {
        return json(200, "{\"Status\":\"success\",\"Data\":" + data + "}");
    }

    public static MockResponse failure(int status, String error) {
        return json(status, "{\"Status\":\"failure\",\"Error\":" + error + "}");
    }

    public static MockResponse json(int status, String body) {
        return new MockResponse.Builder()
                .code(status)
                .addHeader("Content-Type", "application/json")
                .body(body)
                .build();
    }

    /** An answer without a body. */
    public static MockResponse status(int status) {
        return new MockResponse.Builder().code(status).build();
    }
}
