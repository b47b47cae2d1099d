package io.github.crmsdk.sharpspring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.crmsdk.core.batch.BatchResult;
import io.github.crmsdk.core.error.CrmException;
import io.github.crmsdk.core.send.RetryPolicy;
import io.github.crmsdk.sharpspring.lead.CreateLead;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Both keys travel in the query: neither may come out anywhere. */
class SecretsTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    private final String account = random();
    private final String key = random();

    private static String random() {
        byte[] bytes = new byte[16];
        ThreadLocalRandom.current().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private SharpSpringClient client() {
        return vendor.builder()
                .accountID(account)
                .secretKey(key)
                .retryPolicy(RetryPolicy.none())
                .build();
    }

    private void assertHidden(Object shown) {
        String text = String.valueOf(shown);
        if (shown instanceof Throwable failure) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            text += trace;
        }
        if (shown instanceof io.github.crmsdk.core.error.ApiException refused) {
            text += refused.error() + refused.error().body();
        }
        if (shown instanceof io.github.crmsdk.core.error.DataException unfit) {
            text += unfit.body();
        }
        if (shown instanceof CrmException failure) {
            text += failure.call().account() + failure.call();
        }
        assertThat(text).doesNotContain(account).doesNotContain(key);
    }

    @Test
    void noFailureShowsThem() {
        String echo = "no access with https://api.example.com/?accountID=" + account + "&secretKey=" + key;
        List<MockResponse> answers = List.of(
                new MockResponse.Builder().code(401).body(echo).build(),
                new MockResponse.Builder()
                        .code(500)
                        .body("<html>" + echo + "</html>")
                        .build(),
                new MockResponse.Builder().body(echo).build(),
                new MockResponse.Builder()
                        .code(302)
                        .addHeader("Location", "https://example.org/?secretKey=" + key)
                        .build(),
                Vendor.json("{\"result\":null,\"error\":{\"code\":105,\"message\":\"" + echo
                        + "\",\"data\":{\"keys\":\"" + echo + "\"}}}"),
                new MockResponse.Builder()
                        .onResponseStart(SocketEffect.ShutdownConnection.INSTANCE)
                        .build());
        try (SharpSpringClient client = client()) {
            for (MockResponse answer : answers) {
                vendor.answers(answer);
                Throwable failure = catchThrowable(() -> client.leads().get(7).execute());
                assertThat(failure).isInstanceOf(CrmException.class);
                assertHidden(failure);
            }
        }
    }

    @Test
    void noFailureOfAnObjectShowsThem() {
        vendor.answers(Vendor.json("{\"result\":{\"creates\":[{\"success\":false,\"error\":{\"code\":999,\"message\":\""
                + account + "\",\"data\":{\"why\":\"" + key + "\"}}}]},\"error\":[]}"));
        try (SharpSpringClient client = client()) {
            BatchResult<CreateLead, Long> result = client.leads()
                    .createAll(List.of(
                            CreateLead.builder().emailAddress("ann@example.com").build()))
                    .execute();
            assertHidden(result);
            assertHidden(result.items().get(0).failure());
        }
    }

    @Test
    void nothingThatPrintsShowsThem() {
        vendor.answers("{'result':{'lead':[{'id':'7'}]},'error':null}");
        try (SharpSpringClient client = client()) {
            assertHidden(client);
            assertHidden(client.leads());
            assertHidden(client.raw());
            assertHidden(client.leads().get(7));
            assertHidden(client.leads().get(7).info());
            assertHidden(client.leads().get(7).exchange());
        }
        assertHidden(vendor.builder().accountID(account).secretKey(key));
        assertThat(vendor.request().getTarget()).contains(account, key);
    }

    @Test
    void theyGoNowhereButToTheVendor() {
        try (SharpSpringClient client = client()) {
            assertThatThrownBy(() -> client.raw().post("https://example.org/"))
                    .isInstanceOf(IllegalArgumentException.class);
            vendor.answers("{'result':null,'error':null}");
            client.raw()
                    .post("")
                    .query("secretKey", "mine")
                    .body(Map.of("method", "getLeads", "params", Map.of(), "id", "1"))
                    .execute();
            assertThat(vendor.request().getUrl().queryParameterValues("secretKey"))
                    .containsExactly(key);
        }
    }
}
