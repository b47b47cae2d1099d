package io.github.crmsdk.core;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.crmsdk.core.acme.AcmeServer;
import io.github.crmsdk.core.error.InvalidRequestException;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FieldSecretsTest {
    @RegisterExtension
    final AcmeServer server = new AcmeServer();

    @Test
    void whatTheVendorSaysOfAMemberShowsNoSecret() {
        server.answer(AcmeServer.failure(
                200, "{\"Code\":\"E400\",\"Message\":\"no\",\"Fields\":{\"canary-key\":\"not canary-key\"}}"));
        try (var client = server.client().key("canary-key").build()) {
            assertThatThrownBy(() -> client.things().get(7).execute())
                    .asInstanceOf(InstanceOfAssertFactories.throwable(InvalidRequestException.class))
                    .hasMessageNotContaining("canary")
                    .extracting(failure -> failure.error().fields())
                    .isEqualTo(Map.of("***", List.of("not ***")));
        }
    }
}
