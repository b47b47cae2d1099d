package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.acme.Mode;
import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.core.error.InvalidRequestException;
import io.github.crmsdk.core.error.ServerException;
import io.github.crmsdk.sellsy.batch.BatchCall;
import io.github.crmsdk.sellsy.batch.BatchItem;
import io.github.crmsdk.sellsy.batch.BatchResult;
import io.github.crmsdk.sellsy.company.Company;
import io.github.crmsdk.sellsy.company.CreateCompany;
import io.github.crmsdk.sellsy.model.RelationType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mockwebserver3.RecordedRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BatchTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    private static final UUID NAME = UUID.fromString("6e9dbe21-2967-4762-a035-f2d2effbc433");

    private static List<BatchCall> calls() {
        BatchCall company = BatchCall.post(
                        "companies",
                        CreateCompany.builder()
                                .type(RelationType.CLIENT)
                                .name("Acme\nLtd")
                                .build())
                .named(NAME);
        return List.of(
                company,
                BatchCall.post(company.created() + "/addresses", Map.of("name", "Main office")),
                BatchCall.delete("companies/9"),
                BatchCall.get("/comments").query("limit", 2));
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void sendsTwoLinesACallAndTellsOfEach(Mode mode) {
        SellsyClient client = vendor.client();
        vendor.answersFixture(207, "batch");
        BatchResult result = mode.execute(client.batch().send(calls()));
        RecordedRequest request = vendor.expect("POST", "/v2/batch");
        assertThat(request.getHeaders().get("Content-Type")).isEqualTo("text/plain");
        assertThat(request.getBody().utf8()).isEqualTo("""
                        {"uri":"/companies","method":"POST","uuid":"6e9dbe21-2967-4762-a035-f2d2effbc433"}
                        {"type":"client","name":"Acme\\nLtd"}
                        {"uri":"/companies/6e9dbe21-2967-4762-a035-f2d2effbc433/addresses","method":"POST"}
                        {"name":"Main office"}
                        {"uri":"/companies/9","method":"DELETE"}
                        {}
                        {"uri":"/comments","method":"GET","query":{"limit":2}}
                        {}
                        """);
        assertThat(result.allSucceeded()).isFalse();
        assertThat(result.items()).extracting(BatchItem::status).containsExactly(201, 400, 204, 200);
        assertThat(result.successes()).hasSize(3);
        assertThat(result.items().get(0).as(Company.class).legalFrance().siret())
                .isEqualTo("12345678901234");
        assertThat(result.items().get(3).response().path("data")).hasSize(2);
        BatchItem deleted = result.items().get(2);
        assertThatIllegalStateException()
                .isThrownBy(() -> deleted.as(Company.class))
                .withMessage("the response to DELETE /companies/9 has no body");
        BatchItem refused = result.failures().get(0);
        assertThat(refused.call().uri()).startsWith("/companies/6e9dbe21");
        assertThat(refused.failure())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage(
                        "Sellsy batch[1] (POST /companies/6e9dbe21-2967-4762-a035-f2d2effbc433/addresses): HTTP 400,"
                                + " code 400, \"Validation failed (validation)\", postal_code: This value is too short.");
        assertThatThrownBy(() -> refused.as(Company.class)).isSameAs(refused.failure());
    }

    @Test
    void callsWithoutAResponseAreInDoubt() {
        SellsyClient client = vendor.client();
        vendor.answers(207, "{'error':true,'responses':[{'code':500,'response':'oops'}]}");
        BatchResult result = client.batch()
                .send(
                        BatchCall.put("companies/7", Map.of()),
                        BatchCall.patch("opportunities/5", Map.of("status", "won")))
                .execute();
        assertThat(result.items().get(0).failure())
                .isInstanceOf(ServerException.class)
                .hasMessage("Sellsy batch[0] (PUT /companies/7): HTTP 500, \"oops\"");
        BatchItem silent = result.items().get(1);
        assertThat(silent.status()).isZero();
        assertThat(silent.response().isMissingNode()).isTrue();
        assertThat(silent.failure())
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("Sellsy batch[1] (PATCH /opportunities/5): no response came to this call of the"
                        + " batch: what became of it is not known")
                .satisfies(failure -> assertThat(failure.outcomeUnknown()).isTrue());
    }

    @Test
    void aBatchThatFailsAsAWholeThrows() {
        SellsyClient client = vendor.client();
        vendor.answers(413, "{'error':{'code':413,'message':'Payload is too large','context':''}}");
        assertThatThrownBy(() -> client.batch().send(calls()).execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("Sellsy batch.answer (POST /v2/batch): HTTP 413, code 413, \"Payload is too large\"");
    }

    @Test
    void moreResponsesThanCallsDoNotFit() {
        SellsyClient client = vendor.client();
        vendor.answers(207, "{'responses':[{'code':200,'response':{}},{'code':200,'response':{}}]}");
        assertThatThrownBy(() -> client.batch().send(BatchCall.get("staffs/me")).execute())
                .isInstanceOf(DataException.class)
                .hasMessageContaining("2 responses came to 1 calls");
    }

    @Test
    void refusesWhatIsNoCall() {
        SellsyClient client = vendor.client();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> client.batch().send())
                .withMessage("a batch without calls: give one or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BatchCall.get("https://evil.example/"))
                .withMessage("path is 'https://evil.example/': it must be one below the API's version, such as"
                        + " companies/7");
        assertThatIllegalStateException()
                .isThrownBy(() -> BatchCall.post("companies", Map.of()).created())
                .withMessage("POST /companies has no name yet: give it one by named");
        vendor.answers(207, "{'responses':[{'code':200,'response':{'id':'x'}}]}");
        BatchItem item = client.batch()
                .send(BatchCall.get("companies/7"))
                .execute()
                .items()
                .get(0);
        assertThatIllegalStateException()
                .isThrownBy(() -> item.as(Company.class))
                .withMessage("the response to GET /companies/7 is no Company");
    }
}
