package io.github.smartasync.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.Message;
import io.github.smartasync.processor.SmartAsyncProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/**
 * Markdown comments (JEP 467): javac of JDK 23 and later shows them to processors, for all releases, and Eclipse's compiler
 * from release 23 on. What is generated is Markdown, too.
 */
class MarkdownCommentsTest {

    private static final Path ROOT = Path.of("src", "test", "resources", "markdown");
    private static final Path EXPECTED = ROOT.resolve("expected");
    private static final List<Path> SOURCES = List.of(ROOT.resolve("Modern.java"));

    private static final String[] STRICT = {"--release", "17", "-Xlint:all", "-Xdoclint:all,-missing", "-parameters"};

    /**
     * What Markdown and Javadoc give a meaning to, in any order. Fences and backticks without a partner are not among them:
     * javac and CommonMark differ in where such code ends.
     */
    private static final List<String> PIECES = List.of(
            "word",
            " ",
            " ",
            " ",
            "\n/// ",
            "\n///\n/// ",
            "[",
            "]",
            "(",
            ")",
            "`[code]`",
            "`` ` ``",
            "\n/// - ",
            "\n/// 1. ",
            "\n/// # ",
            "*",
            "**",
            "_",
            "<",
            ">",
            "<b>",
            "</b>",
            "<br>",
            "<!-- x -->",
            "{@link List}",
            "{@link Missing}",
            "{@link Missing#x() text}",
            "{@code [x]}",
            "{@literal <}",
            "{@foo [Missing]}",
            "{",
            "}",
            "\\[",
            "\\]",
            "String",
            "#count()",
            "Missing",
            "i",
            "https://example.org",
            "!",
            ":",
            "&",
            "&amp;",
            "\n///\n/// | a | b |\n/// |---|---|\n/// | 1 | 2 |\n///\n/// ",
            "*/",
            "[String]",
            "[text][List]",
            "[Missing]",
            "[i]",
            "[text][Missing#x()]",
            "[#count()][]",
            "[text](https://example.org)",
            "[text](file.html)",
            "\n///\n/// [i]: https://example.org\n///\n/// ",
            "@",
            "\n///\n///     [code]\n///\n/// ",
            "\n///\n/// ```\n/// @code [x] {@link Missing}\n/// ```\n/// ");

    @TempDir
    Path folder;

    @Test
    @EnabledForJreRange(min = JRE.JAVA_23)
    void areCarriedOver() throws IOException {
        Map<String, String> generated = new TreeMap<>();
        compiled(SOURCES).generated().forEach((path, text) -> generated.put(path.replace("markdown/", ""), text));
        if (Boolean.getBoolean("goldens.refresh")) {
            for (Map.Entry<String, String> file : generated.entrySet()) {
                Files.createDirectories(EXPECTED);
                Files.writeString(EXPECTED.resolve(file.getKey()), file.getValue());
            }
        }

        assertThat(generated).isEqualTo(expected());
    }

    @Test
    void areCommentsForEveryJdk() {
        Compiled again = Shapes.with(Compilers.JAVAC, Shapes.javaFiles(EXPECTED))
                .classPath(List.of(compiled(SOURCES).classes()))
                .options(STRICT)
                .intoNew(folder);

        assertThat(again.messages()).isEmpty();
        assertThat(again.success()).isTrue();
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_22)
    void areNoDocumentationBefore() {
        assertThat(compiled(SOURCES).generated())
                .allSatisfy((path, text) -> assertThat(text).doesNotContain("///", "Finds"));
    }

    /** Whatever a comment contains, doclint finds nothing in what is made of it. A seed is taken with {@code -Dmarkdown.seed=…}. */
    @Test
    @EnabledForJreRange(min = JRE.JAVA_23)
    void doclintAcceptsWhatIsMadeOfAnything() {
        long seed = Long.getLong("markdown.seed", 467);
        Random random = new Random(seed);
        StringBuilder source = new StringBuilder(
                "package markdown;\nimport java.util.List;\n@io.github.smartasync.SmartAsync\npublic class Any {\n");
        for (int method = 0; method < 300; method++) {
            source.append("    /// Text ");
            for (int piece = random.nextInt(25); piece >= 0; piece--) {
                source.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            source.append("\n    public List<String> m").append(method).append("(int count) { return List.of(); }\n");
        }
        source.append("    public int count() { return 1; }\n}\n");

        Compiled compiled = Shapes.with(Compilers.JAVAC, List.of())
                .source("markdown/Any.java", source.toString())
                .options("-parameters")
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);
        assertThat(compiled.messages()).as("markdown.seed=%d", seed).isEmpty();
        Compiled again = Shapes.with(Compilers.JAVAC, compiled.generatedSources())
                .classPath(List.of(compiled.classes()))
                .options("-Xlint:all", "-Xdoclint:all,-missing", "-Xmaxerrs", "10000", "-Xmaxwarns", "10000")
                .intoNew(folder);

        assertThat(again.messages())
                .as("markdown.seed=%d", seed)
                .extracting(message -> message.text() + " in " + line(message))
                .isEmpty();
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_25)
    void eclipseLeadsToTheSame() {
        Compiled compiled = Shapes.with(Compilers.ECJ, SOURCES)
                .options("--release", "25", "-parameters")
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);

        assertThat(compiled.generated().values())
                .containsExactlyElementsOf(expected().values().stream()
                        .map(text -> text.replace(".\\\n", ".\n")) // it takes off spaces at the end of a line
                        .toList());
    }

    private static String line(Message message) {
        List<String> lines = Shapes.read(message.path()).lines().toList();
        return String.join("\n", lines.subList(Math.max(0, (int) message.line() - 8), (int) message.line()));
    }

    private Compiled compiled(List<Path> sources) {
        return Shapes.with(Compilers.JAVAC, sources)
                .options("--release", "17", "-parameters")
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);
    }

    private static Map<String, String> expected() {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : Shapes.javaFiles(EXPECTED)) {
            texts.put(EXPECTED.relativize(file).toString(), Shapes.read(file));
        }
        return texts;
    }
}
