package io.github.crmsdk.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.crmsdk.sellsy.webhook.SellsyEvent;
import io.github.crmsdk.sellsy.webhook.SellsyWebhook;
import io.github.crmsdk.sellsy.webhook.WebhookRefusedException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Receives what a Sellsy webhook delivers, on the JDK's own HTTP server, and hands each event on once. It listens on the
 * loopback interface: a reverse proxy with TLS belongs in front of it.
 *
 * <p>Run with the webhook's key in {@code SELLSY_SIGN_KEY} and, unless it is 8080, the port in {@code PORT}.
 */
final class SellsyWebhookReceiver implements AutoCloseable {
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int NO_CONTENT = 204;
    private static final int SERVER_ERROR = 500;

    private final HttpServer server;
    private final SellsyWebhook webhook;
    private final Consumer<? super SellsyEvent> handler;
    private final Recent handled = new Recent();

    private SellsyWebhookReceiver(HttpServer server, SellsyWebhook webhook, Consumer<? super SellsyEvent> handler) {
        this.server = server;
        this.webhook = webhook;
        this.handler = handler;
    }

    public static void main(String[] args) throws IOException {
        Map<String, String> environment = System.getenv();
        SellsyWebhook webhook = SellsyWebhook.of(environment.getOrDefault("SELLSY_SIGN_KEY", ""));
        int port = Integer.parseInt(environment.getOrDefault("PORT", "8080"));
        SellsyWebhookReceiver receiver = start(
                port,
                webhook,
                event -> System.out.println(event.relatedType() + " " + event.relatedId() + " " + event.event()));
        System.out.println("Listening at " + receiver.address());
    }

    /**
     * @param port 0 for any that is free
     * @param handler called by one thread at a time, which the answer waits for: hand long work to others
     */
    static SellsyWebhookReceiver start(int port, SellsyWebhook webhook, Consumer<? super SellsyEvent> handler)
            throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        SellsyWebhookReceiver receiver = new SellsyWebhookReceiver(server, webhook, handler);
        server.createContext("/sellsy", receiver::receive);
        server.start();
        return receiver;
    }

    URI address() {
        InetSocketAddress bound = server.getAddress();
        return URI.create("http://" + bound.getHostString() + ":" + bound.getPort() + "/sellsy");
    }

    private void receive(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status(exchange), -1);
        }
    }

    private int status(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestMethod().equals("POST")) {
            return METHOD_NOT_ALLOWED;
        }
        try {
            handle(webhook.receive(
                    exchange.getRequestBody(), exchange.getRequestHeaders().getFirst(SellsyWebhook.SIGNATURE_HEADER)));
            return NO_CONTENT;
        } catch (WebhookRefusedException refused) {
            System.err.println(refused.getMessage());
            return refused.reason().status();
        } catch (RuntimeException failed) {
            System.err.println("The handler failed: " + failed);
            return SERVER_ERROR;
        }
    }

    /** Remembers an event only when it is dealt with: one whose handler fails may come again. */
    private void handle(SellsyEvent event) {
        String key = event.key();
        if (!handled.containsKey(key)) {
            handler.accept(event);
            handled.put(key, event.relatedId());
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** The latest keys. Several receivers need a table that they share in its place. */
    private static final class Recent extends LinkedHashMap<String, String> {
        private static final long serialVersionUID = 1L;
        private static final int MOST = 10_000;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > MOST;
        }
    }
}
