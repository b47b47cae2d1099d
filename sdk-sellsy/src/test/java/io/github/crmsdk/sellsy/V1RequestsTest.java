package io.github.crmsdk.sellsy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every typed method sends what the fixture of its name has, in a form. */
class V1RequestsTest {
    @RegisterExtension
    final V1Vendor vendor = new V1Vendor();

    private static final Map<String, Function<SellsyV1, Object>> CALLS = new TreeMap<>(Stream.of(
                    V1ThirdCalls.all(),
                    V1PeopleCalls.all(),
                    V1OpportunityCalls.all(),
                    V1AgendaCalls.all(),
                    V1OtherCalls.all())
            .flatMap(group -> group.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));

    static Object nothing(Void answer) {
        assertThat(answer).isNull();
        return "";
    }

    static Set<String> names() {
        return CALLS.keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void isSentAsTheVendorHasIt(String name) {
        vendor.answers("{'id':'1','datas':{'id':'1'}}");
        Object answer = Objects.requireNonNull(CALLS.get(name)).apply(vendor.client());
        assertThat(answer).isNotNull();
        vendor.expectFixture(name);
        assertThat(vendor.requests()).isEqualTo(1);
    }

    @Test
    void theNextNumberIsAText() {
        vendor.answers("'OPP-00124'");
        assertThat(vendor.client().opportunities().currentIdent().execute()).isEqualTo("OPP-00124");
        vendor.expectFixture("Opportunities.getCurrentIdent");
    }

    @Test
    void everyFixtureIsSent() throws IOException, URISyntaxException {
        Path directory = Path.of(Objects.requireNonNull(V1RequestsTest.class.getResource("fixtures/v1/requests"))
                .toURI());
        try (Stream<Path> files = Files.list(directory)) {
            assertThat(files.map(file -> file.getFileName().toString().replaceFirst("\\.json$", "")))
                    .hasSize(CALLS.size() + 1)
                    .containsAll(CALLS.keySet())
                    .contains("Opportunities.getCurrentIdent");
        }
    }
}
