package io.github.crmsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.salesmachine.SalesmachineClient;
import io.github.crmsdk.salesmanago.SalesmanagoClient;
import io.github.crmsdk.salesmanago.SalesmanagoGatewayClient;
import io.github.crmsdk.salesmate.SalesmateClient;
import io.github.crmsdk.sellsy.SellsyClient;
import io.github.crmsdk.sellsy.webhook.SellsyWebhook;
import io.github.crmsdk.sharpspring.SharpSpringClient;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps docs/modules.md true: complete, in order, and each row's calls and test existing. */
class ModulesTableTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern CALL = Pattern.compile("^(\\w+)((?:\\.\\w+\\([^)]*\\))+)$");
    private static final Pattern STEP = Pattern.compile("\\.(\\w+)\\(");

    /** What a call in the table may start with. */
    private static final Map<String, Class<?>> CLIENTS = Map.of(
            "salesmate", SalesmateClient.class,
            "salesmachine", SalesmachineClient.class,
            "sellsy", SellsyClient.class,
            "sellsyWebhook", SellsyWebhook.class,
            "salesmanago", SalesmanagoClient.class,
            "salesmanagoGateway", SalesmanagoGatewayClient.class,
            "sharpspring", SharpSpringClient.class);

    private record Row(String vendor, String module, List<String> calls, String test) {}

    @Test
    void everyDocumentedModuleHasItsRow() throws IOException {
        assertThat(rows().map(row -> row.vendor() + "," + row.module())).containsExactlyElementsOf(documented());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void callsOfTheRowExist(Row row) {
        assertThat(row.calls()).isNotEmpty().allSatisfy(ModulesTableTest::exists);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void testOfTheRowExists(Row row) throws IOException {
        String[] test = row.test().split("#", -1);
        Path tests = ROOT.resolve("sdk-" + row.vendor()).resolve("src/test/java");
        try (Stream<Path> files = Files.walk(tests)) {
            Path file = files.filter(path -> path.endsWith(test[0] + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No test class " + test[0]));
            assertThat(Files.readString(file)).containsPattern("void " + Pattern.quote(test[1]) + "\\(");
        }
    }

    private static void exists(String call) {
        Matcher parts = CALL.matcher(call);
        assertThat(parts.matches()).as("form of '%s'", call).isTrue();
        Class<?> type = Objects.requireNonNull(CLIENTS.get(parts.group(1)), call);
        Matcher step = STEP.matcher(parts.group(2));
        while (step.find()) {
            type = result(type, step.group(1));
        }
    }

    private static Class<?> result(Class<?> type, String method) {
        return Stream.of(type.getMethods())
                .filter(candidate -> candidate.getName().equals(method))
                .map(Method::getReturnType)
                .findFirst()
                .orElseThrow(() -> new AssertionError(type.getSimpleName() + " has no method " + method));
    }

    private static List<String> documented() throws IOException {
        try (var csv = Objects.requireNonNull(ModulesTableTest.class.getResourceAsStream("documented-modules.csv"))) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split(",", 3))
                    .map(parts -> parts[0] + "," + parts[2])
                    .toList();
        }
    }

    private static Stream<Row> rows() throws IOException {
        return Files.readAllLines(ROOT.resolve("docs/modules.md")).stream()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| vendor") && !line.startsWith("| ---"))
                .map(line -> line.split("\\|"))
                .map(cells -> new Row(
                        cells[1].strip(),
                        cells[2].strip(),
                        Stream.of(cells[3].split(";"))
                                .map(ModulesTableTest::plain)
                                .toList(),
                        plain(cells[4])));
    }

    private static String plain(String cell) {
        return cell.replace("`", "").strip();
    }
}
