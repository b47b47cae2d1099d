package io.github.crmsdk.core.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.acme.AcmeClient;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.Mode;
import io.github.crmsdk.core.acme.Thing;
import io.github.crmsdk.core.send.RetryPolicy;
import io.github.crmsdk.core.send.VirtualTime;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.LongStream;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever becomes of an answer on its way, the caller gets a value or one of two exceptions. */
class MutilatedAnswersTest {
    private static final List<String> GOOD = List.of(
            "{\"Status\":\"success\",\"Data\":{\"Id\":7,\"Name\":\"Ann\",\"Active\":\"1\",\"Price\":\"1.10\","
                    + "\"CreatedAt\":\"2024-11-29 09:34:05+01:00\",\"x\":[1,{\"y\":null}]}}",
            "{\"Status\":\"success\",\"Data\":[{\"Id\":1},{\"Id\":\"2\",\"CreatedAt\":1732872845}],\"Next\":\"2\",\"Total\":9}",
            "{\"Status\":\"failure\",\"Error\":{\"Code\":\"E7\",\"Message\":\"no\",\"Fields\":{\"a\":\"b\"},"
                    + "\"RetryAfter\":5}}");

    private final AtomicReference<byte[]> body = new AtomicReference<>(new byte[0]);

    static LongStream seeds() {
        return LongStream.concat(LongStream.range(0, 10), new Random().longs(10));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void givesAValueOrOneOfTwoExceptions(long seed) {
        Random random = new Random(seed);
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(chain -> new Response.Builder()
                        .request(chain.request())
                        .protocol(Protocol.HTTP_1_1)
                        .code(random.nextInt(5) == 0 ? 400 : 200)
                        .message("")
                        .body(ResponseBody.create(body.get(), MediaType.get("application/json")))
                        .build())
                .build();
        try (AcmeClient client = AcmeClient.builder()
                .httpClient(http)
                .retryPolicy(RetryPolicy.none().withRandom(AcmeServer.fixed(0)))
                .time(VirtualTime.automatic())
                .build()) {
            List<ApiCall<?>> calls = List.of(
                    client.things().get(7),
                    client.things().page(null, 3),
                    client.things().delete(7),
                    client.raw().get("x"),
                    client.raw().get("x").as(Thing.class));
            for (int i = 0; i < 300; i++) {
                body.set(mutilated(random));
                ApiCall<?> call = calls.get(random.nextInt(calls.size()));
                Throwable failed = catchThrowable(() -> Mode.SYNC.execute(call));
                if (failed != null && !(failed instanceof ApiException)) {
                    assertThat(failed)
                            .as(() -> new String(body.get(), StandardCharsets.ISO_8859_1))
                            .isInstanceOf(DataException.class);
                }
            }
        }
    }

    private static byte[] mutilated(Random random) {
        byte[] bytes = GOOD.get(random.nextInt(GOOD.size())).getBytes(StandardCharsets.UTF_8);
        for (int i = 1 + random.nextInt(4); i > 0 && bytes.length > 0; i--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes = Arrays.copyOf(bytes, at);
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes[at] = (byte) "{}[]\",:0-e.\\ntf ".charAt(random.nextInt(16));
                default -> System.arraycopy(bytes, 0, bytes, at, bytes.length - at);
            }
        }
        return bytes;
    }
}
