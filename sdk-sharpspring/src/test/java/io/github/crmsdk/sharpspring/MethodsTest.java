package io.github.crmsdk.sharpspring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.crmsdk.sharpspring.rpc.Rpc;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of the documents names all of the vendor's methods that are typed, and no others. */
class MethodsTest {
    private static final Path PAGE = Path.of("..", "docs", "sharpspring.md");
    private static final Pattern TYPED =
            Pattern.compile("These (\\d+) methods of the vendor are typed:\\n\\n(.*?)\\n\\n", Pattern.DOTALL);

    @Test
    void thePageNamesTheMethodsThatAreTyped() throws IOException {
        List<String> typed = Stream.of(SharpSpringClient.class.getMethods())
                .map(Method::getReturnType)
                .filter(Class::isInterface)
                .flatMap(service -> Arrays.stream(service.getMethods()))
                .flatMap(method -> Optional.ofNullable(method.getAnnotation(Rpc.class)).stream())
                .map(Rpc::value)
                .distinct()
                .sorted()
                .toList();
        MatchResult page =
                TYPED.matcher(Files.readString(PAGE)).results().findFirst().orElseThrow();
        assertThat(page.group(2).split("[,\\s]+")).containsExactlyElementsOf(typed);
        assertThat(page.group(1)).isEqualTo("" + typed.size());
    }
}
