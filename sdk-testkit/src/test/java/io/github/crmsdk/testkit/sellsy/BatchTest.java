package io.github.crmsdk.testkit.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.testkit.internal.Http;
import java.io.IOException;
import java.io.UncheckedIOException;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest extends SellsyTest {

    @Test
    void namesWhatAnEarlierCallHasCreated() {
        Http.Reply reply = batch("""
                {"uri": "/companies", "method": "POST", "uuid": "6e9dbe21-0000-4762-a035-f2d2effbc433"}
                {"type": "client", "name": "Northwind"}
                {"uri": "/companies/6e9dbe21-0000-4762-a035-f2d2effbc433/addresses", "method": "POST", "uuid": "2ca47a9d-0000-4f3f-b8c4-fafc54380a66"}
                {"name": "Main office", "address_line_1": "1 street", "postal_code":"75012", "city": "Paris", "country": "France", "country_code": "FR"}
                {"uri": "/companies/6e9dbe21-0000-4762-a035-f2d2effbc433/addresses/2ca47a9d-0000-4f3f-b8c4-fafc54380a66", "method": "PUT"}
                {"name": "Main office updated"}
                {"uri": "/companies", "method": "GET", "query": {"limit": 3, "embed": ["smart_tags"]}}
                {}
                {"uri": "/companies/6e9dbe21-0000-4762-a035-f2d2effbc433", "method": "DELETE"}
                {}
                """);

        assertThat(reply.status()).isEqualTo(207);
        JsonNode responses = reply.json().path("responses");
        assertThat(reply.json().path("error").asBoolean(true)).isFalse();
        assertThat(responses.findValuesAsText("code")).containsExactly("201", "201", "200", "200", "204");
        assertThat(responses.path(2).path("response").path("name").asText()).isEqualTo("Main office updated");
        assertThat(responses
                        .path(3)
                        .path("response")
                        .path("pagination")
                        .path("limit")
                        .asInt())
                .isEqualTo(3);
        assertThat(responses.path(4).get("response").isNull()).isTrue();
    }

    @Test
    void goesOnAfterAFailure() {
        JsonNode answer = batch("""
                {"uri":"/companies/5","method":"GET"}
                {}
                {"uri":"/batch","method":"POST"}
                {}
                {"uri":"/tasks","method":"GET"}
                {}
                """).json();

        assertThat(answer.path("error").asBoolean()).isTrue();
        assertThat(answer.path("responses").findValues("code"))
                .extracting(JsonNode::asInt)
                .contains(404, 400, 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"uri\":\"/tasks\",\"method\":\"GET\"}", "[]\n{}", "nonsense\n{}"})
    void refusesWhatIsNoBatch(String body) {
        assertThat(batch(body).status()).isEqualTo(400);
    }

    @Test
    void refusesJson() {
        assertThat(http.post("batch", "{'uri':'/tasks','method':'GET'}\n{}").status())
                .isEqualTo(400);
    }

    private Http.Reply batch(String body) {
        OkHttpClient client = new OkHttpClient();
        Request request = new Request.Builder()
                .url(sellsy.baseUrl() + "batch")
                .header("Authorization", "Bearer " + sellsy.issueToken())
                .post(RequestBody.create(body, MediaType.get("text/plain")))
                .build();
        try (Response response = client.newCall(request).execute()) {
            return new Http.Reply(
                    response.code(), response.headers(), response.body().string());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
