package io.github.crmsdk.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;

/** The loopback HTTP server under a simulator: records each call, then lets a fault or the simulator answer it. */
final class SimulatorServer {
    final Faults faults = new Faults();
    final List<RecordedCall> calls = new CopyOnWriteArrayList<>();
    private final MockWebServer server = new MockWebServer();

    void start(Consumer<RecordedCall> arrival, Function<RecordedCall, Answer> simulator) {
        server.setDispatcher(new Desk(arrival, simulator));
        server.setServerSocketFactory(new PromptSockets());
        try {
            server.start(InetAddress.getLoopbackAddress(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return server.url("/").toString();
    }

    void stop() {
        server.close();
    }

    private final class Desk extends Dispatcher {
        private final Consumer<RecordedCall> arrival;
        private final Function<RecordedCall, Answer> simulator;

        Desk(Consumer<RecordedCall> arrival, Function<RecordedCall, Answer> simulator) {
            this.arrival = arrival;
            this.simulator = simulator;
        }

        @Override
        public MockResponse peek() {
            Fault fault = faults.peek();
            return fault == null ? super.peek() : fault.peek();
        }

        @Override
        public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            // The server keeps every request for a queue that nobody reads here.
            server.takeRequest(0, TimeUnit.NANOSECONDS);
            if (wasNeverRead(request)) {
                faults.poll();
                return super.peek();
            }
            RecordedCall call = RecordedCall.of(request);
            calls.add(call);
            arrival.accept(call);
            Fault fault = faults.take(call);
            return fault == null
                    ? Fault.response(simulator.apply(call)).build()
                    : fault.respond(() -> simulator.apply(call));
        }

        /** The server dispatches a stand-in without headers for a connection that it closed unread. */
        private static boolean wasNeverRead(RecordedRequest request) {
            return request.getHeaders().size() == 0;
        }
    }
}
