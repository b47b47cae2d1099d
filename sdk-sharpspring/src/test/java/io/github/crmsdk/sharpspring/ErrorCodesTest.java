package io.github.crmsdk.sharpspring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.crmsdk.core.error.ApiException;
import io.github.crmsdk.core.error.AuthenticationException;
import io.github.crmsdk.core.error.ConflictException;
import io.github.crmsdk.core.error.InvalidRequestException;
import io.github.crmsdk.core.error.NotFoundException;
import io.github.crmsdk.core.error.PermissionException;
import io.github.crmsdk.core.error.RateLimitException;
import io.github.crmsdk.core.error.ServerException;
import io.github.crmsdk.core.send.RetryPolicy;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ErrorCodesTest {
    @RegisterExtension
    final Vendor vendor = new Vendor();

    static Stream<Arguments> codes() {
        Map<Class<? extends ApiException>, List<Integer>> kinds = Map.of(
                AuthenticationException.class, List.of(103, 104, 105),
                RateLimitException.class, List.of(106, 107),
                InvalidRequestException.class,
                        List.of(
                                101, 102, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 215, 217, 218, 219,
                                220, 222, 223, 303, 304),
                PermissionException.class, List.of(212, 305, 306),
                ConflictException.class, List.of(213, 221, 301),
                NotFoundException.class, List.of(214, 216, 307, 404),
                ServerException.class, List.of(999),
                ApiException.class, List.of(302, 777));
        return kinds.entrySet().stream()
                .flatMap(kind -> kind.getValue().stream().map(code -> Arguments.of(code, kind.getKey())));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void eachCodeHasItsException(int code, Class<? extends ApiException> kind) {
        vendor.answers("{'result':null,'error':{'code':" + code + ",'message':'why','data':[]},'id':'x'}");
        try (var client = vendor.builder().retryPolicy(RetryPolicy.none()).build()) {
            ApiException failure = catchThrowableOfType(
                    ApiException.class, () -> client.accounts().get(7).execute());
            assertThat(failure).isExactlyInstanceOf(kind);
            assertThat(failure.error().code()).isEqualTo("" + code);
            assertThat(failure.error().message()).isEqualTo("why");
            assertThat(failure.error().status()).isEqualTo(200);
        }
    }
}
