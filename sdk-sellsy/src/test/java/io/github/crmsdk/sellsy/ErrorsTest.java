package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.acme.Mode;
import io.github.crmsdk.core.error.ApiException;
import io.github.crmsdk.core.error.ConflictException;
import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.core.error.InvalidRequestException;
import io.github.crmsdk.core.error.NotFoundException;
import io.github.crmsdk.core.error.PermissionException;
import io.github.crmsdk.core.error.RateLimitException;
import io.github.crmsdk.core.error.ServerException;
import io.github.crmsdk.sellsy.company.CompanyQuery;
import io.github.crmsdk.sellsy.company.UpdateCompany;
import io.github.crmsdk.sellsy.contact.CreateContact;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorsTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    private static final String QUOTA =
            "{\"error\":{\"code\":429,\"message\":\"Too many requests\",\"context\":\"quota\"}}";

    static Stream<Arguments> refusals() {
        return Stream.of(Mode.values())
                .flatMap(mode -> Stream.of(
                        Arguments.of(mode, 402, PermissionException.class),
                        Arguments.of(mode, 403, PermissionException.class),
                        Arguments.of(mode, 404, NotFoundException.class),
                        Arguments.of(mode, 409, ConflictException.class),
                        Arguments.of(mode, 413, InvalidRequestException.class),
                        Arguments.of(mode, 418, ApiException.class),
                        Arguments.of(mode, 501, ServerException.class)));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void eachStatusHasItsException(Mode mode, int status, Class<? extends ApiException> type) {
        SellsyClient client = vendor.client();
        vendor.answers(
                status,
                "{'error':{'code':" + status + ",'message':'No','context':'not_so','details':{'id':'DOC12345'}}}");
        assertThatThrownBy(() -> mode.execute(client.companies().get(7)))
                .isExactlyInstanceOf(type)
                .hasMessage("Sellsy companies.get (GET /v2/companies/7): HTTP " + status + ", code " + status
                        + ", \"No (not_so)\", id: DOC12345");
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void aRefusedRequestSaysWhichMembersAreWrong(Mode mode) {
        SellsyClient client = vendor.client();
        vendor.answers(
                400,
                "{'error':{'code':400,'message':'Validation failed','context':'','details':"
                        + "{'email':'This is no address','legal_france.siret':['Too short','No digits'],"
                        + "'filters':{'name':'odd'}}}}");
        UpdateCompany changes = UpdateCompany.builder().email("x").build();
        InvalidRequestException refused = catchThrowableOfType(
                InvalidRequestException.class,
                () -> mode.execute(client.companies().update(7, changes)));
        assertThat(refused.error().fields())
                .containsEntry("email", List.of("This is no address"))
                .containsEntry("legal_france.siret", List.of("Too short", "No digits"))
                .containsEntry("filters", List.of("{\"name\":\"odd\"}"));
        assertThat(refused)
                .hasMessage("Sellsy companies.update (PUT /v2/companies/7): HTTP 400, code 400, \"Validation failed\","
                        + " email: This is no address, legal_france.siret: Too short No digits,"
                        + " filters: {\"name\":\"odd\"}");
    }

    /** What stands before the API, such as the check of the token, does not speak like it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {'error':{'code':400,'message':'No','context':null,'details':null}} | , code 400, "No"
                    {'error':{'code':null,'message':'No','details':[]}} | , "No"
                    {'error':{'code':400,'message':['No','never']}} | , code 400, "No never"
                    {'error':{'code':400,'message':'No','details':['a','b']}} | , code 400, "No", details: a b
                    {'error':{'code':400,'message':'No','details':'a'}} | , code 400, "No", details: a
                    {'error':'invalid_token','error_description':'It expired'} | , code invalid_token, "It expired"
                    {'error':'invalid_token','message':'It expired'} | , code invalid_token, "It expired"
                    {'error':'Bad Request'} | , "Bad Request"
                    {'message':'No such route'} | , "No such route"
                    {'reason':'x'} | , "the body is application/json, not the vendor's JSON"
                    """)
    void passesOnTheWordsInOtherForms(String body, String words) {
        SellsyClient client = vendor.client();
        vendor.answers(400, body);
        assertThatThrownBy(() -> client.companies().get(7).execute())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessage("Sellsy companies.get (GET /v2/companies/7): HTTP 400" + words);
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void waitsAsLongAsTheVendorAsks(Mode mode) {
        SellsyClient client = vendor.client();
        vendor.server.enqueue(new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", "7")
                .body(QUOTA)
                .build());
        vendor.answers(201, "{'id':1}");
        mode.execute(
                client.contacts().create(CreateContact.builder().lastName("Doe").build()));
        assertThat(vendor.time.waits()).contains(Duration.ofSeconds(7));
    }

    @Test
    void withoutAWordOfTheVendorThreeAttemptsAreMade() {
        SellsyClient client = vendor.client();
        for (int i = 0; i < 3; i++) {
            vendor.answers(429, QUOTA);
        }
        assertThatThrownBy(() -> client.companies().get(7).execute())
                .isInstanceOf(RateLimitException.class)
                .hasMessage("Sellsy companies.get (GET /v2/companies/7): HTTP 429, code 429, \"Too many requests"
                        + " (quota)\"");
        assertThat(vendor.server.getRequestCount()).isEqualTo(4);
    }

    private void answersWithQuota(String name, String left) {
        vendor.server.enqueue(new MockResponse.Builder()
                .code(200)
                .addHeader("Date", "Sun, 01 Mar 2026 12:00:45 GMT")
                .addHeader(name, left)
                .body("{\"id\":7}")
                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "X-Quota-Remaining-By-Minute, 0, 15",
        "X-Quota-Remaining-By-Minute, -3, 15",
        "X-Quota-Remaining-By-Second, 0, 1",
        "X-Quota-Remaining-By-Minute, 1, 0",
        "X-Quota-Remaining-By-Day, 0, 0"
    })
    void aUsedUpQuotaHoldsTheNextCall(String header, String left, int seconds) {
        SellsyClient client = vendor.client();
        answersWithQuota(header, left);
        answersWithQuota(header, "9");
        client.companies().get(7).execute();
        client.companies().get(7).execute();
        assertThat(vendor.time.waits())
                .filteredOn(wait -> !wait.isZero())
                .isEqualTo(seconds == 0 ? List.of() : List.of(Duration.ofSeconds(seconds)));
    }

    @Test
    void readsAndUpdatesAreRepeatedCreationsAreNot() {
        SellsyClient client = vendor.client();
        vendor.answers(503);
        vendor.answers(200, "{'id':7}");
        vendor.answers(500);
        vendor.answers(200, "{'id':7}");
        vendor.answers(500);
        vendor.answers(200, "{'data':[]}");
        vendor.answers(500, "{'error':{'code':500,'message':'Oops'}}");
        client.companies().get(7).execute();
        client.companies().update(7, UpdateCompany.builder().note("x").build()).execute();
        assertThat(client.companies().search(CompanyQuery.all())).isEmpty();
        assertThatThrownBy(() -> client.contacts()
                        .create(CreateContact.builder().lastName("Doe").build())
                        .execute())
                .isInstanceOf(ServerException.class);
        assertThat(vendor.server.getRequestCount()).isEqualTo(8);
    }

    @Test
    void anAnswerThatIsNotTheVendorsIsTold() {
        SellsyClient client = vendor.client();
        vendor.server.enqueue(new MockResponse.Builder()
                .code(403)
                .addHeader("Content-Type", "text/html")
                .body("<html>")
                .build());
        assertThatThrownBy(() -> client.companies().get(7).execute())
                .isInstanceOf(PermissionException.class)
                .hasMessage("Sellsy companies.get (GET /v2/companies/7): HTTP 403, \"the body is text/html, not the"
                        + " vendor's JSON\"");
        vendor.answers(200, "{'id':null}");
        assertThatThrownBy(() -> client.companies().get(7).execute())
                .isInstanceOf(DataException.class)
                .hasMessageContaining("(at id)");
    }

    @Test
    void anyOtherCallIsRaw() {
        SellsyClient client = vendor.client();
        vendor.answers(200, "{'data':[]}");
        JsonNode invoices = client.raw().get("invoices").query("limit", 5).execute();
        assertThat(invoices.path("data")).isEmpty();
        vendor.expect("GET", "/v2/invoices?limit=5");
    }
}
