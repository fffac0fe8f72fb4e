package io.github.smartasync.corpus;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.ProductJars;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Views of foreign types compile without a warning and are what the rules say. {@code -Dcorpus=all} asks for every
 * entry, any other value for those that it matches as a regular expression.
 */
final class CorpusTest {

    private static final Path DIRECTORY = Path.of(System.getProperty("corpus.directory", "target/corpus"));
    private static final List<CorpusEntry> ENTRIES = CorpusEntry.selected(System.getProperty("corpus", "quick"));

    /** A class from each jar that a user of reactive views has. */
    private static final List<String> ARTIFACTS = List.of(
            "io.github.smartasync.reactor.MonoCall",
            "io.github.smartasync.mutiny.UniCall",
            "io.github.smartasync.rxjava3.MaybeCall",
            "reactor.core.publisher.Mono",
            "io.smallrye.mutiny.Uni",
            "io.smallrye.common.annotation.CheckReturnValue",
            "io.reactivex.rxjava3.core.Maybe",
            "org.reactivestreams.Publisher",
            "org.jspecify.annotations.NullMarked");

    @SuppressWarnings("NullAway.Init")
    private static Map<String, List<Path>> classPaths;

    @BeforeAll
    static void resolvesLibraries() {
        assertThat(ENTRIES).as("entries asked for").isNotEmpty();
        classPaths = new Libraries(DIRECTORY.resolve("libraries"))
                .classPaths(ENTRIES.stream().map(CorpusEntry::library).collect(toCollection(LinkedHashSet::new)));
    }

    static Stream<CorpusEntry> entries() {
        return ENTRIES.stream();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void javacViewsAreCleanAndRight(CorpusEntry entry) {
        Compiled compiled = compiled(entry, Compilers.JAVAC);
        assertThat(compiled.errorsAndWarnings()).allMatch(entry::isAboutLibrary);
        assertThat(findings(entry, compiled)).containsExactlyInAnyOrderElementsOf(entry.differences());
    }

    @ParameterizedTest
    @MethodSource("entries")
    void ecjViewsAreCleanAndRight(CorpusEntry entry) {
        Compiled compiled = compiled(entry, Compilers.ECJ);
        if (entry.stopsEcj().isPresent()) {
            assertThat(compiled.errorsAndWarnings())
                    .singleElement()
                    .asString()
                    .contains(entry.stopsEcj().get());
            return;
        }
        assertThat(compiled.errorsAndWarnings()).isEmpty();
        assertThat(findings(entry, compiled)).containsExactlyInAnyOrderElementsOf(entry.differences());
    }

    /** The evidence for what is let pass: a class that only names one type of the library gets the same warning. */
    @Test
    void javacWarnsOfSomeLibrariesWithoutAnyProcessor() {
        for (CorpusEntry entry : ENTRIES) {
            entry.warnedOf()
                    .ifPresent(type -> assertThat(naming(type, entry).errorsAndWarnings())
                            .as("%s", entry)
                            .isNotEmpty()
                            .allMatch(entry::isAboutLibrary));
        }
    }

    private static Compiled naming(String type, CorpusEntry entry) {
        return Compilation.with(Compilers.JAVAC)
                .classPath(classPaths.get(entry.library()))
                .source("corpus/views/Probe.java", "package corpus.views; class Probe { %s named; }".formatted(type))
                .options("-Xlint:all")
                .into(DIRECTORY.resolve("alone").resolve(entry.viewName()));
    }

    private static Compiled compiled(CorpusEntry entry, Compilers tool) {
        String views = entry.sides().stream().map(side -> "View." + side).collect(joining(", "));
        Compilation compilation = Compilation.with(tool)
                .classPath(classPath(entry))
                .processed()
                .source("corpus/views/Probe.java", """
                        package corpus.views;

                        import io.github.smartasync.SmartAsync.View;

                        @io.github.smartasync.SmartAsyncFor(value = %s.class, views = {%s})
                        class Probe {}
                        """.formatted(entry.type(), views));
        if (tool == Compilers.JAVAC) {
            compilation.options("-Xlint:all,-processing", "-Xmaxwarns", "10000", "-Xmaxerrs", "10000");
            if (entry.warning().isEmpty()) {
                compilation.options("-Werror");
            }
        }
        return compilation.into(DIRECTORY.resolve(tool.name()).resolve(entry.viewName()));
    }

    private static List<String> findings(CorpusEntry entry, Compiled compiled) {
        List<Path> classPath = new ArrayList<>(List.of(compiled.classes()));
        classPath.addAll(ProductJars.forUsers());
        classPath.addAll(classPath(entry));
        return ViewCheck.findings(ClassPathModel.of(classPath), entry.type(), entry.views());
    }

    /** The library with what it needs; for reactive views also our artifacts with what they need, where it has not that. */
    private static List<Path> classPath(CorpusEntry entry) {
        List<Path> classPath = new ArrayList<>(classPaths.get(entry.library()));
        if (entry.sides().size() > Side.DEFAULT.size()) {
            ARTIFACTS.stream().map(ProductJars::placeOf).forEach(classPath::add);
        }
        return classPath;
    }
}
