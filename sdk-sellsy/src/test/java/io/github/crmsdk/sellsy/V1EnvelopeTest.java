package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.crmsdk.core.ApiCall;
import io.github.crmsdk.core.error.ApiException;
import io.github.crmsdk.core.error.AuthenticationException;
import io.github.crmsdk.core.error.ConflictException;
import io.github.crmsdk.core.error.CrmException;
import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.core.error.InvalidRequestException;
import io.github.crmsdk.core.error.NotFoundException;
import io.github.crmsdk.core.error.PermissionException;
import io.github.crmsdk.core.error.RateLimitException;
import io.github.crmsdk.core.error.ServerException;
import io.github.crmsdk.core.send.VirtualTime;
import io.github.crmsdk.sellsy.v1.agenda.CreateTask;
import io.github.crmsdk.sellsy.v1.people.CreatePerson;
import io.github.crmsdk.sellsy.v1.people.Person;
import io.github.crmsdk.sellsy.v1.people.UpdatePerson;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How API v1 says no, and what is sent again. */
class V1EnvelopeTest {
    @RegisterExtension
    final V1Vendor vendor = new V1Vendor();

    /** The two ways to send a call. */
    enum Way {
        SYNC {
            @Override
            <T> T send(ApiCall<T> call) {
                return call.execute();
            }
        },
        ASYNC {
            @Override
            <T> T send(ApiCall<T> call) {
                try {
                    return call.executeAsync().join();
                } catch (CompletionException failed) {
                    throw failed.getCause() instanceof CrmException refused ? refused : failed;
                }
            }
        };

        abstract <T> T send(ApiCall<T> call);
    }

    private void refuses(String code) {
        vendor.vendor.answers(
                200, "{'response':null,'error':{'code':'" + code + "','message':'no','more':''},'status':'error'}");
    }

    static Stream<Arguments> codes() {
        return Stream.of(
                        Map.entry(AuthenticationException.class, List.of("E_USER_NOT_LOGGED")),
                        Map.entry(PermissionException.class, List.of("E_PRIV_NOT_ALLOWED", "E_SUBSCRIBE_HAVETO")),
                        Map.entry(NotFoundException.class, List.of("E_OBJ_NOT_LOADABLE", "E_OBJ_NOT_LOADED")),
                        Map.entry(ConflictException.class, List.of("E_OBJ_NOT_EDITABLE")),
                        Map.entry(
                                InvalidRequestException.class,
                                List.of(
                                        "E_IO_MODE_DONT_EXIST",
                                        "E_IO_MODE_DO_IN_MISSING",
                                        "E_DO_IN_WRONG_FORMAT",
                                        "E_METHOD_DONT_EXIT",
                                        "E_DO_IN_PARAM_MISSING",
                                        "E_PARAM_MISSING",
                                        "E_PARAM_INVALID",
                                        "E_PARAM_REQUIRED",
                                        "E_LIST_DONT_EXIST",
                                        "E_LIST_VALUE_DONT_EXIST",
                                        "E_PAGINATION_MAX")),
                        Map.entry(ServerException.class, List.of("E_UNKNOW")),
                        Map.entry(ApiException.class, List.of("E_CUSTOM", "E_OF_TOMORROW")))
                .flatMap(kind -> kind.getValue().stream().map(code -> Arguments.of(code, kind.getKey())));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aCodeIsAnExceptionOfItsKind(String code, Class<?> kind) {
        refuses(code);
        assertThatThrownBy(() -> create(Way.SYNC))
                .isExactlyInstanceOf(kind)
                .hasMessage("Sellsy v1 peoples.create (POST /0/): HTTP 200, code " + code + ", \"no\"");
        assertThat(vendor.requests()).isEqualTo(1);
    }

    private Object create(Way way) {
        return way.send(vendor.client()
                .contacts()
                .create(CreatePerson.builder().name("Doe").build()));
    }

    private Person get(Way way) {
        return way.send(vendor.client().contacts().get(7));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void anErrorWithoutWords(Way way) {
        vendor.answersFixture("error.null");
        assertThatThrownBy(() -> get(way))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("Sellsy v1 peoples.get (POST /0/): HTTP 200, code E_OBJ_NOT_LOADABLE");
        assertThat(vendor.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void anErrorThatTellsMore(Way way) {
        vendor.answersFixture("error.object");
        assertThatThrownBy(() -> create(way))
                .isInstanceOf(ServerException.class)
                .hasMessage("Sellsy v1 peoples.create (POST /0/): HTTP 200, code E_UNKNOW, \"Unexpected error (Fatal"
                        + " error)\"")
                .satisfies(failure ->
                        assertThat(((CrmException) failure).outcomeUnknown()).isTrue());
    }

    @Test
    void anErrorThatIsAText() {
        vendor.answersFixture("error.string");
        assertThatThrownBy(() -> create(Way.SYNC))
                .isExactlyInstanceOf(ApiException.class)
                .hasMessage("Sellsy v1 peoples.create (POST /0/): HTTP 200, \"error\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'status':'error','error':'E_PRIV_NOT_ALLOWED'}",
                "{'response':[],'status':'error','error':{'code':'E_PRIV_NOT_ALLOWED','message':[],'more':null}}",
                "{'error':{'code':'E_PRIV_NOT_ALLOWED'}}",
                "{'response':false,'status':'error','error':{'code':' E_PRIV_NOT_ALLOWED '}}"
            })
    void aRefusalInEachForm(String reply) {
        vendor.vendor.answers(200, reply);
        assertThatThrownBy(() -> get(Way.SYNC))
                .isInstanceOf(PermissionException.class)
                .hasMessage("Sellsy v1 peoples.get (POST /0/): HTTP 200, code E_PRIV_NOT_ALLOWED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'status':'error'}", "{'status':'error','error':''}", "{'status':'error','error':{}}"})
    void aRefusalWithoutReason(String reply) {
        vendor.vendor.answers(200, reply);
        assertThatThrownBy(() -> create(Way.SYNC)).isExactlyInstanceOf(ApiException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'response':{'id':7}}", "{'response':{'id':7},'status':'perhaps'}"})
    void anEnvelopeThatSaysNeitherYesNorNo(String reply) {
        vendor.vendor.answers(200, reply);
        assertThatThrownBy(() -> get(Way.SYNC))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("its status is not success");
        assertThat(vendor.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 401})
    void anOAuthProblemIsPlainText(int status) {
        vendor.vendor.answers(status, "oauth_problem=signature_invalid&oauth_problem_advice=none");
        assertThatThrownBy(() -> get(Way.SYNC))
                .isInstanceOf(AuthenticationException.class)
                .hasMessage("Sellsy v1 peoples.get (POST /0/): HTTP " + status + ", code signature_invalid, \"OAuth"
                        + " refused the request: check the four keys and this machine's clock\"");
        assertThat(vendor.requests()).isEqualTo(1);
    }

    static List<String> brokenBodies() {
        return List.of("", "null", "<html>busy</html>", "{\"response\":{\"infos\":{\"nbperpage\":10,", "[]", "42");
    }

    @ParameterizedTest
    @MethodSource("brokenBodies")
    void aReadIsSentAgainAfterAnAnswerThatIsNone(String body) {
        for (Way way : Way.values()) {
            vendor.answersText(body);
            vendor.answersText(body);
            vendor.answers("{'id':7}");
            assertThat(get(way).id()).isEqualTo(7);
        }
        assertThat(vendor.requests()).isEqualTo(6);
    }

    @ParameterizedTest
    @MethodSource("brokenBodies")
    void aCreationIsNot(String body) {
        vendor.answersText(body);
        assertThatThrownBy(() -> create(Way.SYNC))
                .isInstanceOfSatisfying(
                        ServerException.class,
                        failure -> assertThat(failure.outcomeUnknown()).isTrue())
                .hasMessage(
                        "Sellsy v1 peoples.create (POST /0/): HTTP 200, \"the answer is empty or no JSON: the vendor"
                                + " failed to answer\"");
        assertThat(vendor.requests()).isEqualTo(1);
    }

    static List<Function<SellsyV1, ApiCall<?>>> repeatable() {
        return List.of(
                v1 -> v1.contacts().update(7, UpdatePerson.builder().name("Doe").build()),
                v1 -> v1.contacts().delete(7),
                v1 -> v1.clients().updateOwner(7, 8),
                v1 -> v1.opportunities().updateStep(7, 8),
                v1 -> v1.agenda().labels(),
                v1 -> v1.smartTags().assign("people", 7, List.of("fair")),
                v1 -> v1.call("Document.getList", Map.of()));
    }

    @ParameterizedTest
    @MethodSource("repeatable")
    void changesAndReadsAreSentAgain(Function<SellsyV1, ApiCall<?>> call) {
        vendor.answersText("");
        vendor.vendor.answers(500);
        vendor.answers("[]");
        call.apply(vendor.client()).execute();
        assertThat(vendor.requests()).isEqualTo(3);
    }

    static List<Function<SellsyV1, ApiCall<?>>> once() {
        return List.of(
                v1 -> v1.agenda().createTask(CreateTask.builder().build()),
                v1 -> v1.call("Document.create", Map.of("document", Map.of())),
                v1 -> v1.call("Client.transformToProspect", Map.of("clientid", 7)));
    }

    @ParameterizedTest
    @MethodSource("once")
    void creationsAndOtherMethodsAreNot(Function<SellsyV1, ApiCall<?>> call) {
        vendor.vendor.answers(500);
        assertThatThrownBy(() -> call.apply(vendor.client()).execute()).isInstanceOf(ServerException.class);
        assertThat(vendor.requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void tooManyRequestsHoldAllCallsForAFewSeconds(Way way) {
        vendor.vendor.answers(429);
        vendor.answers("7");
        create(way);
        assertThat(vendor.requests()).isEqualTo(2);
        assertThat(elapsed()).isGreaterThanOrEqualTo(Duration.ofSeconds(3)).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void theVendorsOwnWaitIsObeyed() {
        vendor.vendor.server.enqueue(new MockResponse.Builder()
                .code(429)
                .addHeader("Retry-After", "1")
                .build());
        vendor.answers("7");
        create(Way.SYNC);
        assertThat(elapsed()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aQuotaThatStaysUsedUpIsARateLimit() {
        for (int i = 0; i < 3; i++) {
            vendor.vendor.answers(429);
        }
        assertThatThrownBy(() -> create(Way.SYNC)).isInstanceOf(RateLimitException.class);
        assertThat(vendor.requests()).isEqualTo(3);
    }

    private Duration elapsed() {
        return Duration.between(VirtualTime.START, vendor.vendor.time.now());
    }

    @Test
    void callsAnyMethod() {
        SellsyV1 v1 = vendor.client();
        vendor.answers("{'result':{'7':{'id':'7'}}}");
        JsonNode found = v1.call("Document.getList", Map.of("doctype", "invoice", "includePayments", true))
                .execute();
        assertThat(found.at("/result/7/id").asText()).isEqualTo("7");
        vendor.expect("Document.getList", "{'doctype':'invoice','includePayments':'Y'}");
        vendor.answersFixture("empty-envelope");
        assertThat(v1.call("Client.transformToProspect", Map.of("clientid", 7))
                        .execute()
                        .isNull())
                .isTrue();
        vendor.expect("Client.transformToProspect", "{'clientid':7}");
    }

    @Test
    void rawGivesTheWholeEnvelope() {
        SellsyV1 v1 = vendor.client();
        vendor.answers("5");
        JsonNode envelope = v1.raw()
                .post("")
                .body(
                        "io_mode=json&do_in=%7B%7D".getBytes(StandardCharsets.US_ASCII),
                        "application/x-www-form-urlencoded")
                .execute();
        assertThat(envelope.get("response").asInt()).isEqualTo(5);
        refuses("E_DO_IN_WRONG_FORMAT");
        assertThatThrownBy(() -> v1.raw().post("").execute()).isInstanceOf(InvalidRequestException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "getList", "Client.getList\",\"x\":\"", "Client.getList.x"})
    void aMethodIsTwoWords(String method) {
        assertThatThrownBy(() -> vendor.client().call(method, Map.of()).execute())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("method is '" + method + "': it must be two words with a point between, such as"
                        + " Client.getList");
        assertThat(vendor.requests()).isZero();
    }

    @Test
    void paramsAreAnObject() {
        assertThatThrownBy(
                        () -> vendor.client().call("Client.getList", List.of(1)).execute())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("params of Client.getList is no JSON object: give a map or a model");
        assertThat(vendor.requests()).isZero();
    }
}
