package io.github.crmsdk.sellsy;

import io.github.crmsdk.core.send.VirtualTime;
import io.github.crmsdk.testkit.sellsy.SellsySimulator;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A simulated account with a clock of its own, new for each test, and a client of it. */
final class Simulated implements BeforeEachCallback, AfterEachCallback, InstantSource {
    private final AtomicReference<Instant> now = new AtomicReference<>(VirtualTime.START);
    private SellsySimulator account;
    private SellsyClient client;

    @Override
    public void beforeEach(ExtensionContext context) {
        account = SellsySimulator.builder().clock(this).start();
        client = ExchangeLog.keep(
                        SellsyClient.builder()
                                .clientCredentials(account.clientId(), account.clientSecret())
                                .baseUrl(account.baseUrl())
                                .v1BaseUrl(account.v1BaseUrl())
                                .loginUrl(account.loginBaseUrl()),
                        true)
                .build();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        client.close();
        account.close();
    }

    SellsySimulator account() {
        return account;
    }

    SellsyClient client() {
        return client;
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    /** Lets the vendor's clock go on. */
    void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }
}
