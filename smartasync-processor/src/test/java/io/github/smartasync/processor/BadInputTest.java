package io.github.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sources with one mistake each, in a folder of its name. A comment such as {@code // [SA012]} stands on the line where our
 * message is expected, {@code // [error]} where one of the compiler's own is; no other is, not even in the code that uses
 * the views of what is left. {@code [SA035 JAVAC]} is for one compiler: ECJ reports an entry of a list at the annotation.
 */
@Tag("one-jdk")
class BadInputTest {

    private static final Path ROOT = Path.of("src", "test", "resources", "bad");
    private static final Pattern EXPECTED = Pattern.compile("\\[(SA\\d{3}|error)(?: (JAVAC|ECJ))?]");
    private static final Pattern CODE = Pattern.compile("\\[(SA\\d{3})]");

    /** Errors of a processor do not end the compilation: whoever uses a view that is not there is told so. */
    private static final List<String> JAVAC_TO_THE_END =
            List.of("-Xlint:all", "-Xmaxerrs", "1000", "-XDshould-stop.ifError=FLOW");

    @TempDir
    static Path folder;

    private static final Map<Compilers, List<Message>> OF_OUR_MISTAKES = new EnumMap<>(Compilers.class);

    /** What is a mistake at once, and to us only, is compiled in one go: each fixture has its package. */
    @BeforeAll
    static void compileOurMistakes() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        for (String name : names()) {
            if (!isAlone(name)) {
                sources.putAll(sources(name));
            }
        }
        for (Compilers compiler : Compilers.values()) {
            OF_OUR_MISTAKES.put(compiler, compiled(compiler, sources));
        }
    }

    static Stream<Arguments> fixtures() throws IOException {
        return names().stream()
                .flatMap(name -> Stream.of(Compilers.values()).map(compiler -> Arguments.of(name, compiler)));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void givesTheExpectedMessagesAndNoOther(String name, Compilers compiler) throws IOException {
        Map<String, String> sources = sources(name);

        List<Message> messages = isAlone(name)
                ? compiled(compiler, sources)
                : OF_OUR_MISTAKES.getOrDefault(compiler, List.of()).stream()
                        .filter(message -> message.path().getNameCount() < 2
                                || nameOf(message.path()).equals(name))
                        .toList();

        assertThat(messages)
                .as("%s", messages)
                .extracting(BadInputTest::brief)
                .containsExactlyInAnyOrderElementsOf(expected(sources, compiler));
    }

    /** All messages of javac; of ECJ no warnings: by default it has many. */
    private static List<Message> compiled(Compilers compiler, Map<String, String> sources) {
        return compiler
                .compile(
                        folder,
                        sources,
                        compiler == Compilers.JAVAC ? JAVAC_TO_THE_END : List.of(),
                        new SmartAsyncProcessor())
                .messages()
                .stream()
                .filter(message ->
                        compiler == Compilers.JAVAC || message.kind() == Diagnostic.Kind.ERROR || message.isOurs())
                .toList();
    }

    /** Errors end the rounds of javac, before the types come that others wait for. */
    private static boolean isAlone(String name) throws IOException {
        return sources(name).values().stream().anyMatch(text -> text.contains("// [error") || text.contains("[SA017]"));
    }

    private static String brief(Message message) {
        Matcher code = CODE.matcher(message.text());
        return message.file() + ":" + message.line() + " " + (code.find() ? code.group(1) : "error");
    }

    private static List<String> expected(Map<String, String> sources, Compilers compiler) {
        List<String> expected = new ArrayList<>();
        sources.forEach((path, text) -> {
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                String place = Path.of(path).getFileName() + ":" + (i + 1) + " ";
                EXPECTED.matcher(lines.get(i))
                        .results()
                        .filter(message ->
                                message.group(2) == null || message.group(2).equals(compiler.name()))
                        .forEach(message -> expected.add(place + message.group(1)));
            }
        });
        return expected;
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.map(BadInputTest::last).sorted().toList();
        }
    }

    private static Map<String, String> sources(String name) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.list(ROOT.resolve(name))) {
            for (Path file : files.toList()) {
                sources.put("bad/" + name + "/" + last(file), Files.readString(file));
            }
        }
        return sources;
    }

    private static String nameOf(Path source) {
        return source.getName(source.getNameCount() - 2).toString();
    }

    private static String last(Path path) {
        return path.getName(path.getNameCount() - 1).toString();
    }
}
