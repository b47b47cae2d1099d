package io.github.crmsdk.salesmanago;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.crmsdk.core.error.ApiException;
import io.github.crmsdk.core.error.AuthenticationException;
import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.core.error.InvalidRequestException;
import io.github.crmsdk.core.error.PermissionException;
import io.github.crmsdk.core.send.TimeSource;
import io.github.crmsdk.core.send.VirtualTime;
import io.github.crmsdk.salesmanago.contact.ConsentDetail;
import io.github.crmsdk.salesmanago.contact.DeleteContact;
import io.github.crmsdk.salesmanago.contact.UpsertContact;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mockwebserver3.RecordedRequest;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gateway has of its own: flat data, signatures, refusals. */
class GatewayTest extends SalesmanagoTest {
    @Test
    void signatureCoversWhatIsSent() {
        answer("");

        gateway.contacts().delete(Requests.DELETE).execute();

        RecordedRequest request = sent("DELETE", "/Production/contacts");
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("application/json");
        assertThat(request.getHeaders().get("X-Amz-Date")).isEqualTo("20260301T120000Z");
        assertThat(request.getHeaders().get("Authorization"))
                .startsWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260301/eu-west-1/execute-api/aws4_request,"
                        + " SignedHeaders=content-type;host;x-amz-date, Signature=");
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, 6123b5a81d9cc504b6041db1bdd045241f765a3b9f2b19c5e823d6b1cafe5af3",
        "POST, 237658a2b0d4e37107eac4c90979d888dfd67bcd07342f96b48c16e76f002ab2"
    })
    void requestsCarryTheGoldenSignatures(String method, String signature) {
        List<Request> sent = new ArrayList<>();
        try (SalesmanagoGatewayClient client = SalesmanagoGatewayClient.builder()
                .accessKeyId("AKIDEXAMPLE")
                .secretAccessKey("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
                .groupKey("abc123")
                .time(at(Instant.parse("2015-08-30T12:36:00Z")))
                .httpClient(new OkHttpClient.Builder()
                        .addInterceptor(chain -> keep(chain, sent))
                        .build())
                .build()) {
            if (method.equals("POST")) {
                client.contacts()
                        .upsert(UpsertContact.builder()
                                .email("john@example.com")
                                .build())
                        .execute();
            } else {
                client.contacts().delete(DeleteContact.of("john@example.com")).execute();
            }
        }

        assertThat(sent.get(0).url())
                .hasToString("https://htpfdjhk3h.execute-api.eu-west-1.amazonaws.com/Production/contacts");
        assertThat(sent.get(0).header("Authorization")).endsWith("Signature=" + signature);
    }

    private static okhttp3.Response keep(Interceptor.Chain chain, List<Request> sent) {
        sent.add(chain.request());
        return new okhttp3.Response.Builder()
                .request(chain.request())
                .protocol(okhttp3.Protocol.HTTP_1_1)
                .code(200)
                .message("OK")
                .body(okhttp3.ResponseBody.create("{}", null))
                .build();
    }

    private static TimeSource at(Instant moment) {
        VirtualTime time = VirtualTime.automatic();
        time.advance(Duration.between(VirtualTime.START, moment));
        return time;
    }

    @Test
    void retryIsDatedAnew() {
        answer(503, "");
        answer("");

        gateway.events().create(Requests.EVENT).execute();

        RecordedRequest first = sent("POST", "/Production/events");
        RecordedRequest second = sent("POST", "/Production/events");
        assertThat(time.waits()).hasSize(1);
        assertThat(body(second)).isEqualTo(body(first));
        assertThat(second.getHeaders().get("Authorization")).isNotNull();
        assertThat(Instant.from(DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssX")
                        .parse(second.getHeaders().get("X-Amz-Date"))))
                .isEqualTo(
                        VirtualTime.START.plus(time.waits().get(0)).truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
    }

    @Test
    void membersTakeTheNamesOfTheMapping() {
        answer("");
        try (SalesmanagoGatewayClient client = viaGateway()
                .dataName("email", "epost")
                .dataName("School", "school")
                .build()) {
            client.contacts()
                    .upsert(UpsertContact.builder()
                            .email("ann@example.com")
                            .putProperties("School", "Some School")
                            .forceOptIn(true)
                            .build())
                    .execute();
        }

        assertThat(body(sent("POST", "/Production/contacts")))
                .isEqualTo(json("{'data':{'epost':'ann@example.com','school':'Some School','forceOptIn':true},"
                        + "'group_key':'abc123'}"));
    }

    @Test
    void whatCannotBeFlatIsRefused() {
        UpsertContact consenting = UpsertContact.builder()
                .email("ann@example.com")
                .addConsentDetails(ConsentDetail.builder()
                        .consentName("NEWS")
                        .consentAccept(true)
                        .build())
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> gateway.contacts().upsert(consenting).execute())
                .withMessage("consentDetails cannot go through the gateway: its data takes texts, numbers, flags and"
                        + " lists of texts only");
    }

    @Test
    void propertyThatCollidesIsRefused() {
        UpsertContact contact = UpsertContact.builder()
                .email("ann@example.com")
                .putProperties("email", "other")
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> gateway.contacts().upsert(contact).execute())
                .withMessage("The gateway's data would have 'email' twice: rename the property, or one of them by the"
                        + " client's dataName");
        assertThat(server.getRequestCount()).isZero();
    }

    @Test
    void refusalsAreTyped() {
        answer(403, "{\"message\":\"Missing Authentication Token\"}");
        assertThatThrownBy(() -> gateway.contacts().delete(Requests.DELETE).execute())
                .isInstanceOf(AuthenticationException.class)
                .hasMessage("SALESmanago gatewayContacts.delete (DELETE /Production/contacts): HTTP 403,"
                        + " \"Missing Authentication Token\"");

        answer(403, "{\"Message\":\"User is not authorized to access this resource\"}");
        assertThatThrownBy(() -> gateway.contacts().delete(Requests.DELETE).execute())
                .isInstanceOf(PermissionException.class);

        answer(400, "{\"success\":false,\"messages\":[\"no email\",\"no name\"]}");
        assertThatThrownBy(() -> gateway.contacts().upsert(Requests.UPSERT).execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("SALESmanago gatewayContacts.upsert (POST /Production/contacts): HTTP 400,"
                        + " \"no email; no name\"");

        answer(200, "{\"errorMessage\":\"boom\",\"errorType\":\"KeyError\"}");
        assertThatThrownBy(() -> gateway.events().create(Requests.EVENT).execute())
                .isExactlyInstanceOf(ApiException.class)
                .hasMessageEndingWith("HTTP 200, \"boom\"");
        answer(200, "{\"success\":false,\"messages\":[\"not mapped\"]}");
        assertThatThrownBy(() -> gateway.events().create(Requests.EVENT).execute())
                .isInstanceOf(ApiException.class)
                .hasMessageContaining("\"not mapped\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OK", "[]", "true"})
    void bareWordsAreASuccess(String body) {
        answer(body);

        assertThat(gateway.events().create(Requests.EVENT).execute().messages()).containsExactly(body);
    }

    @Test
    void singleMessageIsRead() {
        answer("{\"success\":true,\"messages\":\"queued\",\"requestId\":\"r\"}");

        assertThat(gateway.events().create(Requests.EVENT).execute().messages()).containsExactly("queued");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html>proxy</html>", "{\"success\":tr"})
    void mutilatedAnswerLeavesTheOutcomeOpen(String body) {
        answer(body);

        assertThat(catchThrowableOfType(
                                DataException.class,
                                () -> gateway.events().create(Requests.EVENT).execute())
                        .outcomeUnknown())
                .isTrue();
        assertThat(server.getRequestCount()).isEqualTo(1);
    }

    @Test
    void rawBodyIsSentAsGiven() {
        answer("{}");

        gateway.raw()
                .post("products")
                .body(Map.of("data", List.of(), "group_key", "x"))
                .execute();

        assertThat(body(sent("POST", "/Production/products"))).isEqualTo(json("{'data':[],'group_key':'x'}"));
    }
}
