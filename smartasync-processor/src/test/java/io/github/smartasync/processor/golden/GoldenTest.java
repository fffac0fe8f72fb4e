package io.github.smartasync.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.Message;
import io.github.smartasync.processor.SmartAsyncProcessor;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated for each shape of a source: the exact text, compiled by javac of this JDK and by ECJ without a
 * warning, and executed. With {@code -Dgoldens.refresh=true} the expected texts are written instead of compared.
 */
class GoldenTest {

    private static final boolean REFRESH = Boolean.getBoolean("goldens.refresh");

    private static final String[] STRICT = {"-Xlint:all", "-Xdoclint:all,-missing", "-parameters"};

    /** What ECJ can warn of, but for taste; comments are for javac's doclint to judge. */
    private static final String[] STRICT_ECJ = {
        "-parameters",
        "-warn:unusedImport,unusedLocal,unusedPrivate,unusedLabel,raw,unchecked,deprecation,static-access,semicolon,"
                + "emptyBlock,maskedCatchBlock,noEffectAssign,nullDereference,finally,intfNonInherited,warningToken,"
                + "charConcat,conditionAssign,constructorName,enumSwitch,interfaceNonInherited,pkgDefaultMethod,serial,"
                + "unnecessaryElse,uselessTypeCheck,varargsCast,resource,finalBound"
    };

    @TempDir
    static Path folder;

    /** ECJ reads broken comments in other ways, and does not tell of an annotated bound {@code Object} of a wildcard. */
    private static final Set<String> READ_OTHERWISE_BY_ECJ = Set.of("javadoc_broken", "nullness");

    private static Compiled compiled;
    private static Map<String, String> generated;
    private static @Nullable Map<String, String> generatedByEcj;

    @BeforeAll
    static void compileAllShapes() {
        List<Path> sources = new ArrayList<>();
        Shapes.names().forEach(shape -> sources.addAll(Shapes.sources(shape)));
        compiled = Shapes.with(Compilers.JAVAC, sources)
                .options("-parameters")
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);
        generated = compiled.generated();
    }

    /** Generated when it is first asked for, which is not on both JDKs. */
    private static Map<String, String> generatedByEcj() {
        Map<String, String> known = generatedByEcj;
        if (known == null) {
            List<Path> sources = new ArrayList<>();
            Shapes.names().forEach(shape -> sources.addAll(Shapes.sources(shape)));
            known = Shapes.with(Compilers.ECJ, sources)
                    .options("-parameters")
                    .processedBy(new SmartAsyncProcessor())
                    .intoNew(folder)
                    .generated();
            generatedByEcj = known;
        }
        return known;
    }

    static List<String> shapes() {
        return Shapes.names();
    }

    @Test
    void thereAreShapesEnough() {
        assertThat(shapes()).hasSizeGreaterThanOrEqualTo(60);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void generatesTheExpectedText(String shape) throws IOException {
        Map<String, String> actual = ofShape(generated, shape);
        if (REFRESH) {
            write(shape, actual);
        }

        assertThat(actual).as("Generated for %s", shape).isNotEmpty();
        assertThat(actual).isEqualTo(expected(shape));
    }

    @Tag("one-jdk")
    @ParameterizedTest
    @MethodSource("shapes")
    void ecjLeadsToTheSame(String shape) {
        boolean same = ofShape(generatedByEcj(), shape).equals(ofShape(generated, shape));

        assertThat(same).as(shape).isNotEqualTo(READ_OTHERWISE_BY_ECJ.contains(shape));
    }

    @Test
    void isCompiledWithTheSources() {
        assertThat(compiled.messages())
                .filteredOn(message -> !message.text().contains("[SA061]")) // some shapes mean it
                .isEmpty();
    }

    @Test
    void javacFindsNothing() {
        Compiled again =
                Shapes.with(Compilers.JAVAC, everything()).options(STRICT).intoNew(folder);

        assertThat(again.messages())
                .filteredOn(message -> !isAboutACommentOfAFixture(message))
                .isEmpty();
    }

    /** What the owner of a source cannot mend is complete: the comments of factories. */
    @Tag("one-jdk")
    @Test
    void factoriesHaveAllTags() {
        Compiled again = Shapes.with(Compilers.JAVAC, everything())
                .options("-Xdoclint:all/package", "-Xmaxwarns", "10000")
                .intoNew(folder);

        assertThat(again.messages()).isNotEmpty();
        assertThat(again.messages())
                .filteredOn(message -> message.line() > 0 && message.isIn(compiled.generatedFolder()))
                .filteredOn(message -> line(message).matches("\\s*(public )?static .*\\b(of|from)\\(.*"))
                .isEmpty();
    }

    private static String line(Message message) {
        return Shapes.read(message.path()).lines().toList().get((int) message.line() - 1);
    }

    /** So that it means the same in every encoding that a build sets. */
    @Test
    void isAscii() {
        assertThat(generated)
                .allSatisfy((path, text) ->
                        assertThat(text.chars().allMatch(c -> c < 128)).as(path).isTrue());
    }

    @Tag("one-jdk")
    @Test
    void ecjFindsNothing() {
        Compiled again =
                Shapes.with(Compilers.ECJ, everything()).options(STRICT_ECJ).intoNew(folder);

        assertThat(again.messages())
                .filteredOn(message -> !message.isIn(Shapes.ROOT))
                // Comes along with "resource", but is off by default: it is said of each use of the shared runtime.
                .filteredOn(message -> !message.text().startsWith("Potential resource leak"))
                .isEmpty();
    }

    private static List<Path> everything() {
        List<Path> sources = new ArrayList<>(compiled.generatedSources());
        shapes().forEach(shape -> sources.addAll(Shapes.sources(shape)));
        return sources;
    }

    /** Some fixtures have bad comments on purpose; views of them must not. */
    private static boolean isAboutACommentOfAFixture(Message message) {
        return message.key().contains("proc.messager")
                && shapes().stream()
                        .filter(shape -> shape.startsWith("javadoc"))
                        .anyMatch(shape -> message.isIn(Shapes.ROOT.resolve(shape)));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void bothViewsAgree(String shape) throws Exception {
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {compiled.classes().toUri().toURL()}, getClass().getClassLoader())) {
            ViewExecutor executor = new ViewExecutor(loader, packageOf(shape));

            int calls = 0;
            for (String view : syncViews(shape)) {
                calls += executor.run(view);
            }

            assertThat(calls).as("calls of views of %s", shape).isPositive();
        }
    }

    /** The names of all sync views of a shape: interfaces whose companion makes them. */
    private static List<String> syncViews(String shape) {
        List<String> views = new ArrayList<>();
        ofShape(generated, shape).forEach((path, text) -> {
            if (text.contains(" interface ")
                    || text.contains("\ninterface ")
                    || text.contains("this(service, SmartAsyncRuntime.shared())")) {
                String name =
                        path.substring(0, path.length() - ".java".length()).replace('/', '.');
                views.add(packageOf(shape).isEmpty() ? name : packageOf(shape) + "." + name);
            }
        });
        return views;
    }

    private static String packageOf(String shape) {
        return shape.equals("default_package") ? "" : "goldens." + shape;
    }

    /** By path below the package of the shape. */
    private static Map<String, String> ofShape(Map<String, String> all, String shape) {
        Path home = Path.of(packageOf(shape).replace('.', '/'));
        Map<String, String> texts = new TreeMap<>();
        all.forEach((name, text) -> {
            Path path = Path.of(name);
            if (packageOf(shape).isEmpty() ? path.getNameCount() == 1 : path.startsWith(home)) {
                Path relative = packageOf(shape).isEmpty() ? path : home.relativize(path);
                texts.put(relative.toString().replace('\\', '/'), text);
            }
        });
        return texts;
    }

    private static Map<String, String> expected(String shape) {
        Path folder = Shapes.expected(shape);
        Map<String, String> texts = new TreeMap<>();
        for (Path file : Shapes.javaFiles(folder)) {
            texts.put(folder.relativize(file).toString().replace('\\', '/'), Shapes.read(file));
        }
        return texts;
    }

    private static void write(String shape, Map<String, String> texts) throws IOException {
        Path folder = Shapes.expected(shape);
        for (Path old : Shapes.javaFiles(folder)) {
            Files.delete(old);
        }
        for (Map.Entry<String, String> file : texts.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
