package io.github.crmsdk.core.error;

import static io.github.crmsdk.core.acme.AcmeServer.failure;
import static io.github.crmsdk.core.acme.AcmeServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.crmsdk.core.acme.AcmeClient;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.send.RetryPolicy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Duration;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SerializationTest {
    @RegisterExtension
    final AcmeServer server = new AcmeServer();

    private Throwable failed(MockResponse answer) {
        server.answer(answer);
        try (AcmeClient client = server.client().retryPolicy(RetryPolicy.none()).build()) {
            return catchThrowable(() -> client.things().get(7).execute());
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T copy(Throwable failure, Class<T> type) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(failure);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            Object copy = in.readObject();
            assertThat(copy).isExactlyInstanceOf(type).hasToString(failure.toString());
            return (T) copy;
        }
    }

    @Test
    void aRefusalTravels() throws Exception {
        RateLimitException failed = copy(
                failed(failure(429, "{\"Code\":\"E1\",\"Fields\":{\"a\":\"b\"},\"RetryAfter\":5}")),
                RateLimitException.class);
        assertThat(failed.call().path()).isEqualTo("/v1/things/7");
        assertThat(failed.error().fields()).containsOnlyKeys("a");
        assertThat(failed.retryAfter()).contains(Duration.ofSeconds(5));
    }

    @Test
    void anUnfitAnswerTravels() throws Exception {
        DataException failed = copy(failed(json(200, "<")), DataException.class);
        assertThat(failed.body()).isEqualTo("<");
        assertThat(failed.getCause()).isNotNull();
        copy(failed(AcmeServer.ok("{\"Id\":\"x\"}")), DataException.class);
    }

    @Test
    void aBrokenConnectionTravels() throws Exception {
        TransportException failed = copy(
                failed(new MockResponse.Builder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build()),
                TransportException.class);
        assertThat(failed.outcomeUnknown()).isTrue();
    }
}
