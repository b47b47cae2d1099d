package io.github.crmsdk.benchmarks.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** An account of so many deals, a minute apart, whose searches go from the newest to the oldest. Keeps none of them. */
final class GrowingAccount implements AutoCloseable {
    private static final Instant FIRST = Instant.parse("2020-01-01T00:00:00Z");
    private static final Pattern PAGE = Pattern.compile("rows=(\\d+)&from=(\\d+)");

    private final HttpServer server;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicLong deals;

    GrowingAccount(long deals) throws IOException {
        this.deals = new AtomicLong(deals);
        // Otherwise each answer waits 40 ms for an acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "account");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    void grow(long more) {
        deals.addAndGet(more);
    }

    /** How many requests have come since this was last asked. */
    int requests() {
        return requests.getAndSet(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        requests.incrementAndGet();
        exchange.getRequestBody().readAllBytes();
        Matcher page = PAGE.matcher(exchange.getRequestURI().getQuery());
        long newest = deals.get() - (page.find() ? Long.parseLong(page.group(2)) : 0);
        long rows = Math.min(Long.parseLong(page.group(1)), newest);
        String data =
                LongStream.range(0, rows).mapToObj(row -> deal(newest - row)).collect(Collectors.joining(","));
        byte[] body = ("{\"Status\":\"success\",\"Data\":{\"data\":[" + data + "],\"totalRows\":" + deals.get() + "}}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String deal(long id) {
        return "{\"id\":" + id + ",\"title\":\"Deal " + id
                + "\",\"status\":\"Open\",\"dealValue\":1200.5,\"createdAt\":\"" + FIRST.plusSeconds(60 * id) + "\"}";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
