package io.github.crmsdk.core;

import static io.github.crmsdk.core.acme.AcmeServer.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.crmsdk.core.acme.AcmeClient;
import io.github.crmsdk.core.acme.AcmeServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RawPathTest {
    @RegisterExtension
    final AcmeServer server = new AcmeServer();

    private AcmeClient client;
    private String base;

    @BeforeEach
    void connect() {
        base = server.url() + "api/";
        client = server.client().baseUrl(base).key("s3cret-key").build();
    }

    @AfterEach
    void close() {
        client.close();
    }

    private void refused(String path, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.raw().get(path))
                .withMessage(message);
        assertThat(server.requests()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example.com/x", "HTTP:/x", "mailto:me", "//evil.example.com/x", "///x", "a:\nb"})
    void anAbsolutePathIsRefused(String path) {
        refused(path, "The path '" + path + "' is refused: it is absolute: give the part after " + base);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                ".",
                "%2e%2e",
                "%2E.",
                ".%2e",
                "%2E",
                "..;",
                "..;a=b",
                ".%2e%3bx",
                "..%2fx",
                "x%2F..",
                "x%2f%2e%2E%2fy",
                "..%5cx",
                "x%5C.%5Cy"
            })
    void aSegmentThatClimbsIsRefused(String segment) {
        for (String path : new String[] {segment, "a/" + segment, "a/" + segment + "/b", "/" + segment + "/"}) {
            refused(
                    path,
                    "The path '" + path + "' is refused: it has a '" + segment
                            + "' segment, which could leave the base URL");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\\\evil.example.com", "a\\b", "..\\x", ".\t./x", "x/.\n./y"})
    void aBackslashOrControlCharacterIsRefused(String path) {
        refused(
                path,
                "The path '" + path + "' is refused: it has a backslash or a control character: percent-encode it");
    }

    @ParameterizedTest
    @CsvSource({"x?token=abc, x", "x#part, x", "?token=abc, ''", "#part, ''"})
    void aQueryIsRefusedAndNotShown(String path, String shown) {
        refused(
                path,
                "The path '" + shown
                        + "' is refused: it has a query or fragment: add parameters with query(name, value)");
    }

    @Test
    void aSecretInARefusedPathIsNotShown() {
        refused("//x/s3cret-key", "The path '//x/***' is refused: it is absolute: give the part after " + base);
    }

    @ParameterizedTest
    @CsvSource({
        "x, /api/x",
        "/x, /api/x",
        "'', /api/",
        "x/, /api/x/",
        "a//b, /api/a//b",
        "...,  /api/...",
        "a..b/.c, /api/a..b/.c",
        "%252e%252e, /api/%252e%252e",
        "v1/a:b@c, /api/v1/a:b@c",
        "%5C, /api/%5C",
        "a%2Fb, /api/a%2Fb",
        "a;b=.., /api/a;b=..",
        "@evil.example.com, /api/@evil.example.com",
        ":80/x, /api/:80/x",
        "\uff0e\uff0e/x, /api/%EF%BC%8E%EF%BC%8E/x"
    })
    void otherPathsStayBelowTheBaseUrl(String path, String target) {
        server.answer(json(200, "{}"));
        client.raw().get(path).execute();
        assertThat(server.request().getTarget()).isEqualTo(target);
    }
}
