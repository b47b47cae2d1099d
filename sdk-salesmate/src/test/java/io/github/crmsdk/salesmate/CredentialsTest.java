package io.github.crmsdk.salesmate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.salesmate.internal.LinkName;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialsTest {
    @RegisterExtension
    final Wire wire = new Wire();

    private static SalesmateClient.Builder of(String link) {
        return SalesmateClient.builder().link(link).sessionKey("key");
    }

    /** What a client of this link sends, answered before it leaves the machine. */
    private static Request sent(SalesmateClient.Builder builder) {
        AtomicReference<Request> sent = new AtomicReference<>();
        OkHttpClient http = new OkHttpClient.Builder()
                .addInterceptor(chain -> {
                    sent.set(chain.request());
                    return new Response.Builder()
                            .request(chain.request())
                            .protocol(Protocol.HTTP_1_1)
                            .code(200)
                            .message("OK")
                            .body(ResponseBody.create("{\"Status\":\"success\",\"Data\":[]}", null))
                            .build();
                })
                .build();
        try (SalesmateClient client = builder.httpClient(http).build()) {
            assertThat(client.users().active().execute()).isEmpty();
        }
        return sent.get();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xyz",
                "XYZ",
                " xyz ",
                "xyz/",
                "xyz.salesmate.io",
                "Xyz.Salesmate.IO",
                "xyz.salesmate.io/",
                "www.xyz.salesmate.io",
                "https://xyz.salesmate.io",
                "https://xyz.salesmate.io/",
                "https://www.xyz.salesmate.io/",
                "http://xyz.salesmate.io/",
                "HTTPS://XYZ.SALESMATE.IO/",
            })
    void everySpellingOfALinkIsTheSameAccount(String link) {
        Request sent = sent(of(link));
        assertThat(sent.url()).hasToString("https://xyz.salesmate.io/apis/core/v4/users?status=active");
        assertThat(sent.header("accessToken")).isEqualTo("key");
        assertThat(sent.header("x-linkname")).isEqualTo("xyz.salesmate.io");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "7", "a-b", "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabc"})
    void anyDnsLabelIsALink(String link) {
        assertThat(sent(of(link)).url().host()).isEqualTo(link + ".salesmate.io");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example.com",
                "evil.example.com/",
                "https://evil.example.com/",
                "xyz.salesmate.io.evil.example.com",
                "xyz.salesmate.io/../evil",
                "xyz.salesmate.io/apis",
                "xyz.salesmate.io:8443",
                "xyz.salesmate.io?x=1",
                "xyz.salesmate.io#x",
                "xyz.salesmate.io@evil.example.com",
                "evil.example.com#.salesmate.io",
                "evil.example.com/.salesmate.io",
                "evil.example.com\\.salesmate.io",
                "evil.example.com?.salesmate.io",
                "user:pass@xyz.salesmate.io",
                "https://xyz@evil.example.com",
                "ftp://xyz.salesmate.io",
                "//xyz.salesmate.io",
                "https:///xyz.salesmate.io",
                "xyz..salesmate.io",
                ".xyz",
                "xyz.",
                "-xyz",
                "xyz-",
                "x_yz",
                "x yz",
                "x\nyz",
                "xyz\r\nHost: evil.example.com",
                "xyz%2eevil",
                "xyz\u0000",
                "xyz\u2024evil",
                "xyz\uff0eevil",
                "ünder",
                "salesmate.io",
                "https://",
                "127.0.0.1",
                "localhost:80",
                "[::1]",
                "www.www.xyz",
                "www",
                "WWW/",
                "www.salesmate.io",
                "https://www.salesmate.io/",
                "a\u212ame",
                "ac\u017fe",
                "acme\u200b",
                "ac\u00adme",
                "acme\u3002evil",
                "acme\uff0fevil",
                "acme\uff20evil.example.com",
                "acme\u2025evil",
                "xn--\u00fcnder",
                "acme%00",
                "acme%2f%2fevil.example.com",
                "acme\\@evil.example.com",
                "acme.salesmate.io.",
                "acme.salesmate.io\u0000.evil.example.com",
                "acme.salesmate.io;evil.example.com",
                "acme.salesmate.io,evil.example.com",
                "https://https://acme",
                "javascript:acme",
                "\u202eacme",
                "abcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcdefghijabcd",
            })
    void aCraftedLinkNeverSendsTheTokenElsewhere(String link) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(link).build())
                .withMessage("link is '" + link.replaceFirst("(?s).*@", "***@")
                        + "': it must be an account's name of letters, digits and hyphens, such as"
                        + " acme or acme.salesmate.io");
    }

    /** Whatever is printable between two lawful parts: none of it leads out of the vendor's domain. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void noLinkLeadsOutOfTheDomain(long seed) {
        Random random = new Random(seed);
        String parts = "aZ0-._~:/?#[]@!$&'()*+,;=%\\\"<>^`{|} \t\r\n\u0000\u00df\u212a\u0130\u3002\uff0e\uff0f\u200d";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder link = new StringBuilder();
            for (int j = random.nextInt(6); j >= 0; j--) {
                link.append(
                        switch (random.nextInt(6)) {
                            case 0 -> ".salesmate.io";
                            case 1 -> "https://";
                            case 2 -> "www.";
                            case 3 -> "evil.example.com";
                            default -> parts.charAt(random.nextInt(parts.length()));
                        });
            }
            String host;
            try {
                host = HttpUrl.get("https://" + LinkName.label(link.toString()) + ".salesmate.io/apis/")
                        .host();
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageStartingWith("link is ");
                continue;
            }
            assertThat(host).as(link.toString()).matches("[a-z0-9-]+\\.salesmate\\.io");
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void aLinkIsNeeded(String link) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(link).build())
                .withMessage("link is missing: give the account's link name, such as acme");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void aSessionKeyIsNeeded(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        SalesmateClient.builder().link("acme").sessionKey(key).build())
                .withMessage("sessionKey is missing: give the key as the vendor shows it");
    }

    @ParameterizedTest
    @CsvSource({"sessionKey", "accessKey", "appPrivateKey"})
    void aKeyThatCannotStandInAHeaderIsNotShown(String member) {
        SalesmateClient.Builder builder =
                of("acme").sessionKey("session-key").accessKey("access-key").appPrivateKey("private-key");
        String broken = "bro\nken";
        switch (member) {
            case "sessionKey" -> builder.sessionKey(broken);
            case "accessKey" -> builder.accessKey(broken);
            default -> builder.appPrivateKey(broken);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage(member + " has a blank or a character outside printable ASCII: copy the key again");
    }

    @Test
    void anotherAddressKeepsTheAccountsName() {
        wire.data("[]");
        try (SalesmateClient client = wire.builder()
                .link("www.xyz.salesmate.io")
                .baseUrl(wire.server().url())
                .build()) {
            assertThat(client.users().active().execute()).isEmpty();
        }
        var request = wire.server().request();
        assertThat(request.getTarget()).isEqualTo("/core/v4/users?status=active");
        assertThat(request.getHeaders().get("x-linkname")).isEqualTo("xyz.salesmate.io");
    }

    @Test
    void aRedirectIsNotFollowedWithTheToken() {
        wire.respond(AcmeServer.status(307)
                .newBuilder()
                .addHeader("Location", "https://evil.example.com/")
                .build());
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> wire.client().deals().get(8).execute()))
                .hasMessage(
                        "Salesmate deals.get (GET /apis/deal/v4/8): HTTP 307, \"a redirect, which is not followed so"
                                + " that credentials stay on their host: check baseUrl\"");
        assertThat(wire.server().requests()).isEqualTo(1);
    }
}
