package io.github.crmsdk.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every Java snippet of README.md and docs/ stands, but for white space, in a source that is compiled. */
class SnippetsTest {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern SNIPPET = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);

    record Snippet(String document, String text) {}

    @ParameterizedTest
    @MethodSource("snippets")
    void snippetIsCompiled(Snippet snippet) throws IOException {
        assertThat(compiled()).as(snippet.document()).contains(dense(snippet.text()));
    }

    static Stream<Snippet> snippets() throws IOException {
        try (Stream<Path> pages = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(ROOT.resolve("README.md")),
                            pages.filter(page -> page.toString().endsWith(".md")).toList().stream())
                    .flatMap(page -> SNIPPET.matcher(read(page))
                            .results()
                            .map((MatchResult found) ->
                                    new Snippet(ROOT.relativize(page).toString(), found.group(1))));
        }
    }

    private static String compiled() throws IOException {
        try (Stream<Path> sources = Files.walk(ROOT.resolve("examples/src"))
                .filter(file -> file.toString().endsWith(".java"))) {
            return sources.map(SnippetsTest::read).map(SnippetsTest::dense).collect(Collectors.joining("\n"));
        }
    }

    private static String dense(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
