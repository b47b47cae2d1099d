package io.github.crmsdk.sharpspring;

import io.github.crmsdk.core.send.RateBudget;
import io.github.crmsdk.testkit.sharpspring.SharpSpringSimulator;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A simulated account whose clock the test moves, and a client of it, new for each test. */
final class Account implements BeforeEachCallback, AfterEachCallback {
    private Instant now = Instant.now();
    private SharpSpringSimulator simulator = start();
    private SharpSpringClient client = connect();

    private SharpSpringSimulator start() {
        return SharpSpringSimulator.builder()
                .clock(() -> now)
                .secondLimit(Integer.MAX_VALUE)
                .start();
    }

    private SharpSpringClient connect() {
        return SharpSpringClient.builder()
                .accountID(simulator.accountID())
                .secretKey(simulator.secretKey())
                .baseUrl(simulator.baseUrl())
                .rateBudget(RateBudget.unlimited())
                .build();
    }

    @Override
    public void beforeEach(ExtensionContext context) {}

    @Override
    public void afterEach(ExtensionContext context) {
        client.close();
        simulator.close();
    }

    SharpSpringSimulator simulator() {
        return simulator;
    }

    SharpSpringClient client() {
        return client;
    }

    Instant now() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }
}
