package io.github.crmsdk.core.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.core.Secret;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;

class AwsSignatureV4Test {
    private static final Instant NOW = Instant.parse("2015-08-30T12:36:00Z");
    private static final String ID = "AKIDEXAMPLE";
    private static final String KEY = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
    private static final String CONTACTS = "https://htpfdjhk3h.execute-api.eu-west-1.amazonaws.com/Production/contacts";
    private static final String BODY = "{\"data\":{\"email\":\"john@example.com\"},\"group_key\":\"abc123\"}";

    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final AwsSignatureV4 auth = new AwsSignatureV4(
            Secret.of("accessKeyId", ID), Secret.of("secretAccessKey", KEY), "eu-west-1", "execute-api", now::get);

    @ParameterizedTest
    @CsvSource({
        "DELETE, 6123b5a81d9cc504b6041db1bdd045241f765a3b9f2b19c5e823d6b1cafe5af3",
        "POST, 237658a2b0d4e37107eac4c90979d888dfd67bcd07342f96b48c16e76f002ab2"
    })
    void signsAsThreeOtherImplementationsDo(String method, String signature) {
        Request signed = auth.authenticate(request(method, CONTACTS, BODY).build());

        assertThat(signed.header("X-Amz-Date")).isEqualTo("20150830T123600Z");
        assertThat(signed.header("Authorization"))
                .isEqualTo("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/eu-west-1/execute-api/aws4_request,"
                        + " SignedHeaders=content-type;host;x-amz-date, Signature=" + signature);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesWithTheSignerOfTheAwsSdk(long seed) throws Exception {
        Random random = new Random(seed);
        for (int i = 0; i < 25; i++) {
            HttpUrl.Builder url = HttpUrl.get("https://api.example.com:8443/v1").newBuilder();
            for (int segments = random.nextInt(4); segments > 0; segments--) {
                url.addPathSegment("s" + text(random));
            }
            for (int parameters = random.nextInt(4); parameters > 0; parameters--) {
                url.addQueryParameter(random.nextInt(5) + text(random), text(random));
            }
            Request request = request("POST", url.build().toString(), text(random))
                    .header("X-Amz-Meta", " a  b" + random.nextInt())
                    .build();

            assertThat(signedLikeTheSdk(request)).as(request.toString()).isEqualTo(awsSdk(request));
        }
    }

    @Test
    void dateIsFreshEachTime() {
        Request request = request("POST", CONTACTS, BODY).build();

        String first = auth.authenticate(request).header("Authorization");
        now.set(NOW.plus(Duration.ofSeconds(1)));
        Request second = auth.authenticate(request);

        assertThat(second.header("X-Amz-Date")).isEqualTo("20150830T123601Z");
        assertThat(second.header("Authorization")).isNotEqualTo(first);
    }

    @Test
    void requestWithoutBodyIsSignedToo() {
        Request signed = auth.authenticate(new Request.Builder().url(CONTACTS).build());

        assertThat(signed.header("Authorization")).contains("SignedHeaders=host;x-amz-date");
    }

    @Test
    void bothKeysAreSecrets() {
        assertThat(auth.secrets()).extracting(Secret::reveal).containsExactly(ID, KEY);
    }

    private static Request.Builder request(String method, String url, String body) {
        return new Request.Builder()
                .url(url)
                .method(
                        method,
                        RequestBody.create(body.getBytes(StandardCharsets.UTF_8), MediaType.get("application/json")));
    }

    private static String text(Random random) {
        String signs = "aZ09-_.~ !*'();:@&=+$,/?#%ü漢";
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(12); left > 0; left--) {
            text.append(signs.charAt(random.nextInt(signs.length())));
        }
        return text.toString();
    }

    /** The SDK's signer always sends the body's hash, and signs it as one more header. */
    private String signedLikeTheSdk(Request request) throws Exception {
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(request)));
        return auth.authenticate(request.newBuilder()
                        .header("X-Amz-Content-Sha256", hash)
                        .build())
                .header("Authorization");
    }

    private static String awsSdk(Request request) throws Exception {
        byte[] body = bytes(request);
        SdkHttpRequest.Builder same = SdkHttpRequest.builder()
                .method(SdkHttpMethod.fromValue(request.method()))
                .protocol(request.url().scheme())
                .host(request.url().host())
                .port(request.url().port())
                .encodedPath(request.url().encodedPath())
                .putHeader("Content-Type", "application/json")
                .putHeader("X-Amz-Meta", request.header("X-Amz-Meta"));
        request.url()
                .queryParameterNames()
                .forEach(name -> same.putRawQueryParameter(name, request.url().queryParameterValues(name)));
        return AwsV4HttpSigner.create()
                .sign(sign -> sign.identity(AwsCredentialsIdentity.create(ID, KEY))
                        .request(same.build())
                        .payload(ContentStreamProvider.fromByteArray(body))
                        .putProperty(AwsV4HttpSigner.REGION_NAME, "eu-west-1")
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "execute-api")
                        .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(NOW, ZoneOffset.UTC)))
                .request()
                .firstMatchingHeader("Authorization")
                .orElseThrow();
    }

    private static byte[] bytes(Request request) throws Exception {
        okio.Buffer buffer = new okio.Buffer();
        request.body().writeTo(buffer);
        return buffer.readByteArray();
    }
}
