package io.github.crmsdk.sellsy;

import io.github.crmsdk.testkit.sellsy.SellsySimulator;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A simulated account of Sellsy and a client of it, new for each test. */
final class Simulated implements BeforeEachCallback, AfterEachCallback {
    private SellsySimulator simulator = SellsySimulator.start();
    private SellsyClient client = connect(simulator);

    @Override
    public void beforeEach(ExtensionContext context) {
        afterEach(context);
        simulator = SellsySimulator.start();
        client = connect(simulator);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        client.close();
        simulator.close();
    }

    private static SellsyClient connect(SellsySimulator simulator) {
        return ExchangeLog.keep(SellsyClient.builder(), true)
                .clientCredentials(simulator.clientId(), simulator.clientSecret())
                .baseUrl(simulator.baseUrl())
                .v1BaseUrl(simulator.v1BaseUrl())
                .loginUrl(simulator.loginBaseUrl())
                .build();
    }

    SellsySimulator simulator() {
        return simulator;
    }

    SellsyClient client() {
        return client;
    }
}
