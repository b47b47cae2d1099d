package io.github.crmsdk.salesmate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.ApiResponse;
import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.error.NotFoundException;
import io.github.crmsdk.salesmate.contact.CreateContact;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import okhttp3.Headers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RawTest {
    private static final String USERS = "{'Status':'success','Data':[{'id':5,'nickname':'Chris'}]}";

    @RegisterExtension
    final Wire wire = new Wire();

    private Wire answer(String body) {
        return wire.respond(AcmeServer.json(200, Fixtures.json(body).toString()));
    }

    @Test
    void makesAnApiCall() {
        answer(USERS);
        ApiResponse<JsonNode> response = wire.client()
                .raw()
                .get("/v1/users/active")
                .query("limit", 5)
                .query("q", "a b&c")
                .header("X-Trace", "7")
                .exchange();
        Headers sent =
                wire.asked("GET", "/apis/v1/users/active?limit=5&q=a%20b%26c").getHeaders();
        assertThat(sent.get("X-Trace")).isEqualTo("7");
        assertThat(response.status()).isEqualTo(200);
        assertThat(response.value()).isEqualTo(Fixtures.json(USERS));
        assertThat(response.rawBody()).isEqualTo(Fixtures.json(USERS).toString());
    }

    @Test
    void getsACompanyOfTheSecondGeneration() {
        answer("{'Status':'success','Data':{'id':12,'name':'Example Ltd'}}");
        JsonNode company = wire.client().raw().get("v2/companies/12").execute();
        wire.asked("GET", "/apis/v2/companies/12");
        assertThat(company.path("Data").path("name").asText()).isEqualTo("Example Ltd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
    void sendsABodyWithEveryMethodThatHasOne(String method) {
        answer("{'Status':'success'}").answer("created.json");
        Map<String, Object> body = Map.of("title", "Seats");
        wire.client().raw().request(method, "deal/v4/8").body(body).execute();
        wire.asked(method, "/apis/deal/v4/8", Fixtures.json("{'title':'Seats'}"));
        wire.client().raw().request(method, "deal/v4/8").execute();
        wire.asked(method, "/apis/deal/v4/8");
    }

    @Test
    void everyMethodHasItsName() {
        for (int i = 0; i < 5; i++) {
            answer("{'Status':'success'}");
        }
        var raw = wire.client().raw();
        for (var call : List.of(raw.get("a"), raw.post("a"), raw.put("a"), raw.patch("a"), raw.delete("a"))) {
            assertThat(call.execute().path("Status").asText()).isEqualTo("success");
        }
        for (String method : List.of("GET", "POST", "PUT", "PATCH", "DELETE")) {
            wire.asked(method, "/apis/a");
        }
    }

    @Test
    void readsAndWritesTypes() {
        answer(USERS);
        Map<String, Object> users = wire.client()
                .raw()
                .post("contact/v4")
                .body(CreateContact.builder()
                        .lastName("Lee")
                        .owner(7)
                        .addTags("VIP", "fair")
                        .build())
                .as(new TypeReference<Map<String, Object>>() {})
                .execute();
        wire.asked("POST", "/apis/contact/v4", Fixtures.json("{'lastName':'Lee','owner':7,'tags':'VIP,fair'}"));
        assertThat(users).containsKeys("Status", "Data");
    }

    @Test
    void readsBytesThatAreNoJson() {
        wire.respond(new mockwebserver3.MockResponse.Builder()
                .addHeader("Content-Type", "text/csv")
                .body("id,name\n7,Ann\n")
                .build());
        byte[] csv = wire.client()
                .raw()
                .post("v1/export")
                .body("id".getBytes(StandardCharsets.UTF_8), "text/plain")
                .asBytes()
                .executeAsync()
                .join();
        assertThat(new String(csv, StandardCharsets.UTF_8)).isEqualTo("id,name\n7,Ann\n");
        assertThat(wire.server().request().getHeaders().get("Content-Type")).isEqualTo("text/plain");
    }

    @Test
    void aFailureIsAFailureHereToo() {
        answer("{'Status':'failure','Error':{'Code':'4005','Name':'ObjectNotFound','Message':'Object not found'}}");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> wire.client().raw().get("v1/companies/1").execute())
                .withMessage("Salesmate raw (GET /apis/v1/companies/1): HTTP 200, code 4005 ObjectNotFound,"
                        + " \"Object not found\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v1/users/active", "v1/products/6", "deal/v1/8/lookup-fields/houses/associated-records"})
    void theThreeKeysGoToTheOldestGeneration(String path) {
        answer(USERS);
        Headers sent = sentWithKeys("access-key-1", "private-key-1", path);
        assertThat(sent.values("AppAccessKey")).containsExactly("access-key-1");
        assertThat(sent.values("AppPrivateKey")).containsExactly("private-key-1");
        assertThat(sent.values("SessionToken")).containsExactly(Wire.KEY);
        assertThat(sent.values("accessToken")).containsExactly(Wire.KEY);
        assertThat(sent.values("x-linkname")).containsExactly("acme.salesmate.io");
    }

    @ParameterizedTest
    @ValueSource(strings = {"v2/companies/12", "v3/products/search", "deal/v4/8", "v11/users"})
    void theThreeKeysGoNowhereElse(String path) {
        answer(USERS);
        assertThat(sentWithKeys("access-key-1", "private-key-1", path).names())
                .doesNotContain("AppAccessKey", "AppPrivateKey", "SessionToken");
    }

    @Test
    void oneOfTheThreeKeysAloneIsNotUsed() {
        answer(USERS).answer("deleted.json");
        assertThat(sentWithKeys("access-key-1", null, "v1/users/active").names())
                .doesNotContain("AppAccessKey", "AppPrivateKey", "SessionToken");
        assertThat(sentWithKeys(null, "private-key-1", "v1/users/active").names())
                .doesNotContain("AppAccessKey", "AppPrivateKey", "SessionToken");
    }

    private Headers sentWithKeys(String accessKey, String privateKey, String path) {
        try (SalesmateClient client =
                wire.builder().accessKey(accessKey).appPrivateKey(privateKey).build()) {
            assertThat(client.raw().get(path).execute().path("Status").asText()).isEqualTo("success");
        }
        return wire.server().request().getHeaders();
    }

    @Test
    void aCallersHeaderDoesNotReplaceTheCredentials() {
        answer(USERS);
        wire.client()
                .raw()
                .get("v1/users/active")
                .header("accessToken", "mine")
                .header("x-linkname", "other.example.com")
                .execute();
        wire.asked("GET", "/apis/v1/users/active");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://example.com/", "//example.com/", "../v1/users", "v1/%2e%2e/users", "v1/users?limit=5"})
    void aPathStaysBelowTheAccount(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> wire.client().raw().get(path))
                .withMessageStartingWith("The path '" + path + "' is refused: ");
        assertThat(wire.server().requests()).isZero();
    }
}
