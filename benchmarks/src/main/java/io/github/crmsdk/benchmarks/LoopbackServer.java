package io.github.crmsdk.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * Answers every POST with a page and everything else with a deal, over kept-alive HTTP/1.1. It allocates nothing per
 * request, so that what a JVM allocates per call is the client's alone; an ordinary test server would drown it.
 */
public final class LoopbackServer implements AutoCloseable {
    private static final byte[] LENGTH = "content-length:".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket listener;
    private final byte[] deal = response(Payloads.deal());
    private final byte[] page = response(Payloads.page());

    public LoopbackServer() {
        try {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        daemon(this::accept);
    }

    public String url() {
        return "http://127.0.0.1:" + listener.getLocalPort() + "/";
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listener.accept();
                daemon(() -> serve(client));
            }
        } catch (IOException closed) {
            // The benchmark is over.
        }
    }

    private void serve(Socket client) {
        try (client) {
            client.setTcpNoDelay(true);
            InputStream in = client.getInputStream();
            OutputStream out = client.getOutputStream();
            byte[] request = new byte[1 << 16];
            int filled = 0;
            for (int read = in.read(request); read > 0; read = in.read(request, filled, request.length - filled)) {
                filled += read;
                if (filled >= end(request, filled)) {
                    out.write(request[0] == 'P' ? page : deal);
                    filled = 0;
                }
            }
        } catch (IOException gone) {
            // The client has closed its connection.
        }
    }

    /** Where the request ends; beyond any buffer while its head is not complete. */
    private static int end(byte[] request, int filled) {
        int length = 0;
        for (int at = 0; at + 4 <= filled; at++) {
            if (request[at] == '\r' && request[at + 2] == '\r') {
                return at + 4 + length;
            }
            if (request[at] == '\n' && isLength(request, at + 1, filled)) {
                length = number(request, at + 1 + LENGTH.length + 1);
            }
        }
        return Integer.MAX_VALUE;
    }

    private static boolean isLength(byte[] request, int from, int filled) {
        if (from + LENGTH.length + 1 >= filled) {
            return false;
        }
        for (int i = 0; i < LENGTH.length; i++) {
            if ((request[from + i] | 0x20) != (LENGTH[i] | 0x20)) {
                return false;
            }
        }
        return true;
    }

    private static int number(byte[] request, int from) {
        int number = 0;
        for (int at = from; request[at] >= '0' && request[at] <= '9'; at++) {
            number = number * 10 + request[at] - '0';
        }
        return number;
    }

    private static byte[] response(byte[] body) {
        byte[] head = ("HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: "
                        + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] whole = new byte[head.length + body.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return whole;
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "loopback");
        thread.setDaemon(true);
        thread.start();
    }
}
