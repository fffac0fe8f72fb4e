package io.github.smartasync.processor.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.Message;
import io.github.smartasync.processor.SmartAsyncProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on diagnostics against the catalogue, and its snippets against the processor. */
@Tag("one-jdk")
class DiagnosticsPageTest {

    private static final Path PAGE = Path.of("..", "docs", "diagnostics.md");
    private static final Pattern SECTION = Pattern.compile("(?ms)^### (SA\\d{3})$(.*?)(?=^##|\\z)");
    private static final Pattern SNIPPET = Pattern.compile("(?ms)^```java (wrong|right)\\n(.*?)^```$");
    private static final Pattern PUBLIC_TYPE = Pattern.compile("(?m)^public (?:class|interface|record|enum) (\\w+)");
    private static final String HEAD = "package example; import io.github.smartasync.*; import java.io.*;"
            + " import java.util.*; import java.util.concurrent.*;\n";

    /** Not of the making of a single source file; each has a test of its own. */
    private static final Set<String> WITHOUT_SNIPPET =
            Set.of("SA004", "SA005", "SA006", "SA007", "SA055", "SA056", "SA057", "SA058", "SA064", "SA070", "SA071");

    @TempDir
    Path folder;

    @Test
    void listsTheCodesOfTheCatalogue() throws IOException {
        assertThat(sections().keySet())
                .containsExactlyElementsOf(
                        Stream.of(DiagnosticCode.values()).map(Enum::name).toList());
    }

    @Test
    void showsEachMistakeButThoseOfTheBuild() throws IOException {
        assertThat(sections())
                .allSatisfy((code, text) -> assertThat(SNIPPET.matcher(text).results())
                        .as(code)
                        .hasSize(WITHOUT_SNIPPET.contains(code) ? 0 : 2));
    }

    @Tag("rest")
    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("snippets")
    void snippetsGiveTheMessageOrNone(Compilers compiler, String code, String kind, String snippet) {
        Matcher type = PUBLIC_TYPE.matcher(snippet);
        String file = "example/" + (type.find() ? type.group(1) : "Example") + ".java";

        Compiled result = compiler.compile(folder, Map.of(file, HEAD + snippet), List.of(), new SmartAsyncProcessor());

        // The types of a snippet share a file, which is what SA064 is about.
        assertThat(result.ours().stream().map(Message::code).filter(each -> !each.equals("SA064")))
                .containsExactlyElementsOf(kind.equals("wrong") ? List.of(code) : List.of());
        assertThat(result.errors()).allSatisfy(error -> assertThat(error.text()).contains("[SA"));
    }

    static Stream<Arguments> snippets() throws IOException {
        return sections().entrySet().stream()
                .flatMap(section -> SNIPPET.matcher(section.getValue())
                        .results()
                        .flatMap(snippet -> compilers(snippet.group(1))
                                .map(compiler ->
                                        Arguments.of(compiler, section.getKey(), snippet.group(1), snippet.group(2)))));
    }

    /** What is right is compiled with ECJ elsewhere. */
    private static Stream<Compilers> compilers(String kind) {
        return kind.equals("wrong") ? Stream.of(Compilers.values()) : Stream.of(Compilers.JAVAC);
    }

    private static Map<String, String> sections() throws IOException {
        Map<String, String> sections = new LinkedHashMap<>();
        SECTION.matcher(Files.readString(PAGE))
                .results()
                .forEach(section -> sections.put(section.group(1), section.group(2)));
        return sections;
    }
}
