package io.github.crmsdk.salesmate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.acme.Mode;
import io.github.crmsdk.core.error.ApiException;
import io.github.crmsdk.core.error.AuthenticationException;
import io.github.crmsdk.core.error.CrmException;
import io.github.crmsdk.core.error.DataException;
import io.github.crmsdk.core.error.InvalidRequestException;
import io.github.crmsdk.core.error.NotFoundException;
import io.github.crmsdk.core.error.PermissionException;
import io.github.crmsdk.core.error.RateLimitException;
import io.github.crmsdk.core.error.ServerException;
import java.util.List;
import java.util.stream.Stream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the vendor refuses, and what is no answer of its kind, as the caller sees it. */
class FailuresTest {
    private static final String GET = "Salesmate deals.get (GET /apis/deal/v4/8): ";
    private static final String HTML = "<!DOCTYPE html><html><body>Unavailable</body></html>";
    private static final String NOT_FOUND = "HTTP %d, code 4005 ObjectNotFound, \"Object not found\"";

    @RegisterExtension
    final Wire wire = new Wire();

    private record Case(int status, String type, String body, Class<? extends CrmException> kind, String message) {
        MockResponse response() {
            return new MockResponse.Builder()
                    .code(status)
                    .addHeader("Content-Type", type)
                    .body(body)
                    .build();
        }

        @Override
        public String toString() {
            return status + " " + kind.getSimpleName();
        }
    }

    private static Case json(int status, String body, Class<? extends CrmException> kind, String message) {
        return new Case(status, "application/json; charset=utf-8", body, kind, message);
    }

    private static Case error(int status, String error, Class<? extends CrmException> kind, String message) {
        return json(
                status,
                Fixtures.json("{'Status':'failure','Error':" + error + "}").toString(),
                kind,
                message);
    }

    private static Case file(int status, String name, Class<? extends CrmException> kind, String message) {
        return json(status, Fixtures.text("error/" + name), kind, message);
    }

    static Stream<Arguments> cases() {
        List<Case> cases = List.of(
                file(404, "not-found.json", NotFoundException.class, NOT_FOUND.formatted(404)),
                file(200, "not-found.json", NotFoundException.class, NOT_FOUND.formatted(200)),
                error(200, "{'Code':4005}", NotFoundException.class, "HTTP 200, code 4005"),
                file(
                        400,
                        "validation.json",
                        InvalidRequestException.class,
                        "HTTP 400, code 4001 ValidationError, \"No such currency exists\""),
                error(
                        400,
                        "{'name':'ValidationError','message':'Last Name is required'}",
                        InvalidRequestException.class,
                        "HTTP 400, code ValidationError, \"Last Name is required\""),
                error(200, "{'Code':'4001'}", InvalidRequestException.class, "HTTP 200, code 4001"),
                file(401, "authorization.json", AuthenticationException.class, "HTTP 401, code AuthorizationFailed"),
                file(403, "authorization.json", AuthenticationException.class, "HTTP 403, code AuthorizationFailed"),
                error(400, "{'Code':'4002'}", AuthenticationException.class, "HTTP 400, code 4002"),
                file(
                        404,
                        "link.json",
                        AuthenticationException.class,
                        "HTTP 404, code NoSuchLinkExist, \"Link  not found\""),
                error(
                        403,
                        "{'Name':'FeatureNotAllowed','Message':'Upgrade'}",
                        PermissionException.class,
                        "HTTP 403, code FeatureNotAllowed, \"Upgrade\""),
                error(418, "{}", ApiException.class, "HTTP 418"),
                error(200, "null", ApiException.class, "HTTP 200"),
                error(200, "'Link disabled'", ApiException.class, "HTTP 200, \"Link disabled\""),
                error(
                        200,
                        "[{'Code':4005,'Name':'ObjectNotFound','Message':'Object not found'}]",
                        NotFoundException.class,
                        NOT_FOUND.formatted(200)),
                error(
                        400,
                        "{'Code':'4001','Message':['Title','is required']}",
                        InvalidRequestException.class,
                        "HTTP 400, code 4001, \"[\"Title\",\"is required\"]\""),
                json(
                        400,
                        "{\"Status\":\"error\",\"Error\":{\"Code\":\"4001\",\"Message\":\"Title is required\"}}",
                        InvalidRequestException.class,
                        "HTTP 400, code 4001, \"Title is required\""),
                json(200, "{\"Error\":{\"Code\":\"4005\"}}", NotFoundException.class, "HTTP 200, code 4005"),
                json(
                        404,
                        "[]",
                        NotFoundException.class,
                        "HTTP 404, \"the body is application/json; charset=utf-8, not the" + " vendor's JSON\""),
                new Case(401, "text/plain", "", AuthenticationException.class, "HTTP 401, \"the answer has no body\""),
                new Case(
                        403,
                        "text/html",
                        HTML,
                        PermissionException.class,
                        "HTTP 403, \"the body is text/html, not the vendor's JSON\""),
                new Case(
                        502,
                        "text/html",
                        HTML,
                        ServerException.class,
                        "HTTP 502, \"the body is text/html, not the vendor's JSON\""),
                new Case(
                        200,
                        "text/html",
                        HTML,
                        DataException.class,
                        "HTTP 200 with 52 bytes of text/html does not fit the contract: Unexpected character ('<' (code"
                                + " 60)): expected a valid value (JSON String, Number, Array, Object or token 'null',"
                                + " 'true' or 'false')"),
                json(
                        200,
                        "[]",
                        DataException.class,
                        "HTTP 200 with 2 bytes of application/json; charset=utf-8 does not fit the contract:"
                                + " it is no JSON object"),
                json(
                        200,
                        "",
                        DataException.class,
                        "HTTP 200 with 0 bytes of application/json; charset=utf-8 does not fit the contract:"
                                + " the answer is a success without the value that was asked for"),
                json(
                        200,
                        "{\"Status\":\"success\"}",
                        DataException.class,
                        "HTTP 200 with 20 bytes of application/json; charset=utf-8 does not fit the contract:"
                                + " the answer is a success without the value that was asked for"),
                json(
                        200,
                        "{\"Data\":{\"id\":8}}",
                        DataException.class,
                        "HTTP 200 with 17 bytes of application/json; charset=utf-8 does not fit the contract:"
                                + " its Status is missing"),
                json(
                        200,
                        "{\"Status\":\"success\",\"Data\":{\"id\":8",
                        DataException.class,
                        "HTTP 200 with 34 bytes of application/json; charset=utf-8 does not fit the contract:"
                                + " Unexpected end-of-input: expected close marker for Object"));
        return Stream.of(Mode.values()).flatMap(mode -> cases.stream().map(made -> Arguments.of(mode, made)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyRefusalHasItsExceptionAndMessage(Mode mode, Case made) {
        wire.server().always(request -> made.response());
        CrmException failed = catchThrowableOfType(
                CrmException.class, () -> mode.execute(wire.client().deals().get(8)));
        assertThat(failed).isExactlyInstanceOf(made.kind());
        assertThat(failed.getMessage()).startsWith(GET + made.message());
        if (!made.message().contains("Unexpected")) {
            assertThat(failed).hasMessage(GET + made.message());
        }
        assertThat(failed.call().account()).isEqualTo("acme");
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalKeepsWhatTheVendorSaid(Mode mode) {
        wire.respond(AcmeServer.json(400, Fixtures.text("error/validation.json"))
                .newBuilder()
                .addHeader("X-Request-Id", "r-1")
                .build());
        InvalidRequestException failed = catchThrowableOfType(
                InvalidRequestException.class,
                () -> mode.execute(wire.client().deals().delete(8)));
        assertThat(failed)
                .hasMessage("Salesmate deals.delete (DELETE /apis/deal/v4/8): HTTP 400, code 4001 ValidationError,"
                        + " \"No such currency exists\", request id r-1");
        assertThat(failed.error().code()).isEqualTo("4001 ValidationError");
        assertThat(failed.error().message()).isEqualTo("No such currency exists");
        assertThat(failed.error().body()).isEqualTo(Fixtures.text("error/validation.json"));
        assertThat(wire.server().requests()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aDeleteOfWhatIsGoneSaysSoWithAnyStatus(Mode mode) {
        for (int status : List.of(200, 404)) {
            wire.respond(AcmeServer.json(status, Fixtures.text("error/not-found.json")));
            NotFoundException failed = catchThrowableOfType(
                    NotFoundException.class,
                    () -> mode.execute(wire.client().activities().delete(8)));
            assertThat(failed)
                    .hasMessage(
                            "Salesmate activities.delete (DELETE /apis/activity/v4/8): " + NOT_FOUND.formatted(status));
        }
    }

    @ParameterizedTest
    @EnumSource
    void tooManyCallsAreTriedAgainAfterTheVendorsWait(Mode mode) {
        wire.respond(AcmeServer.status(429)
                        .newBuilder()
                        .addHeader("Retry-After", "7")
                        .build())
                .answer("deal/get.json");
        assertThat(mode.exchange(wire.client().deals().get(341)).attempts()).isEqualTo(2);
        assertThat(wire.server().time().waits()).containsExactly(java.time.Duration.ofSeconds(7));
    }

    @ParameterizedTest
    @EnumSource
    void tooManyCallsEndAfterThreeAttempts(Mode mode) {
        wire.server().always(request -> AcmeServer.status(429));
        RateLimitException failed = catchThrowableOfType(
                RateLimitException.class,
                () -> mode.execute(wire.client().deals().get(8)));
        assertThat(failed).hasMessage(GET + "HTTP 429, \"the answer has no body\"");
        assertThat(failed.retryAfter()).isEmpty();
        assertThat(wire.server().requests()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void aLongWaitIsTheCallers(Mode mode) {
        wire.respond(AcmeServer.json(
                        429,
                        Fixtures.text("error/validation.json")
                                .replace("4001", "")
                                .replace("ValidationError", "TooManyRequests"))
                .newBuilder()
                .addHeader("Retry-After", "1800")
                .build());
        RateLimitException failed = catchThrowableOfType(
                RateLimitException.class,
                () -> mode.execute(wire.client().deals().get(8)));
        assertThat(failed)
                .hasMessage(GET + "HTTP 429, code TooManyRequests, \"No such currency exists\", retry after 1800 s");
        assertThat(failed.retryAfter()).contains(java.time.Duration.ofMinutes(30));
    }
}
