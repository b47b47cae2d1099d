package io.github.crmsdk.testkit.salesmanago;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.testkit.RecordedCall;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureCheckTest {
    private static final String BODY = "{\"data\":{\"email\":\"john@example.com\"},\"group_key\":\"abc123\"}";

    private final SignatureCheck check = check("2015-08-30T12:36:00Z");

    private static SignatureCheck check(String now) {
        return new SignatureCheck(new Settings(
                "",
                "",
                "",
                "",
                "AKIDEXAMPLE",
                "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
                "eu-west-1",
                "abc123",
                0,
                InstantSource.fixed(Instant.parse(now))));
    }

    private static RecordedCall call(String method, String signature) {
        return new RecordedCall(
                method,
                "/Production/contacts",
                Map.of(),
                Map.of(
                        "Content-Type", List.of("application/json"),
                        "Host", List.of("htpfdjhk3h.execute-api.eu-west-1.amazonaws.com"),
                        "X-Amz-Date", List.of("20150830T123600Z"),
                        "Authorization",
                                List.of(
                                        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/eu-west-1/execute-api/aws4_request,"
                                                + " SignedHeaders=content-type;host;x-amz-date, Signature="
                                                + signature)),
                BODY);
    }

    @ParameterizedTest
    @CsvSource({
        "DELETE, 6123b5a81d9cc504b6041db1bdd045241f765a3b9f2b19c5e823d6b1cafe5af3",
        "POST, 237658a2b0d4e37107eac4c90979d888dfd67bcd07342f96b48c16e76f002ab2"
    })
    void admitsTheSignaturesOfOtherImplementations(String method, String signature) {
        check.admit(call(method, signature));
    }

    @Test
    void refusesAnotherSignature() {
        assertThatThrownBy(() -> check.admit(call("POST", "0".repeat(64))))
                .hasMessage("The request signature we calculated does not match the signature you provided.");
    }

    @Test
    void refusesAnOldDate() {
        assertThatThrownBy(() -> check("2015-08-30T12:42:00Z").admit(call("POST", "0".repeat(64))))
                .hasMessage("Signature expired");
    }

    @Test
    void refusesAMissingSignature() {
        RecordedCall bare = new RecordedCall("POST", "/Production/contacts", Map.of(), Map.of(), BODY);

        assertThatThrownBy(() -> check.admit(bare)).hasMessage("Missing Authentication Token");
    }
}
