package io.github.crmsdk.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.junit.jupiter.api.Test;

class PromptSocketsTest {
    @Test
    void whatTheyAcceptSendsAtOnce() throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        try (ServerSocket server = new PromptSockets().createServerSocket(0);
                Socket client = new Socket(loopback, server.getLocalPort());
                Socket accepted = server.accept()) {
            assertThat(accepted.getTcpNoDelay()).isTrue();
            assertThat(server.getInetAddress()).isEqualTo(loopback);
            assertThat(client.isConnected()).isTrue();
        }
    }
}
