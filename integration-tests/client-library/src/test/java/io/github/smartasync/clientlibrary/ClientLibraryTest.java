package io.github.smartasync.clientlibrary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.JApiClass;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A library of ten interfaces, each of which has every method twice. Its blocking half was written by hand and is now
 * generated; who calls it must not notice.
 */
class ClientLibraryTest {

    @TempDir
    static Path folder;

    @ParameterizedTest
    @EnumSource
    void callersThatAreNotCompiledAgainSeeTheSame(Compilers compiler) throws Exception {
        Compiled byHand = Library.BY_HAND.compiled(Compilers.JAVAC, folder);
        Compiled generated = Library.GENERATED.compiled(compiler, folder);
        Compiled callers = callersOf(byHand);

        assertThat(generated.errors()).isEmpty();
        Map<String, String> before = run(byHand, callers);
        assertThat(before).hasSizeGreaterThanOrEqualTo(14);
        assertThat(run(generated, callers)).isEqualTo(before);
    }

    @Test
    void callersCompileAgainWithoutAChange() throws Exception {
        Compiled generated = Library.GENERATED.compiled(Compilers.JAVAC, folder);

        Compiled callers = callersOf(generated);

        assertThat(callers.messages()).isEmpty();
        assertThat(run(generated, callers)).isNotEmpty();
    }

    @Test
    void japicmpFindsNothingIncompatible() throws IOException {
        Path before = Library.jar(Library.BY_HAND.compiled(Compilers.JAVAC, folder), folder.resolve("before.jar"));
        Path after = Library.jar(Library.GENERATED.compiled(Compilers.JAVAC, folder), folder.resolve("after.jar"));

        List<JApiClass> published = compared(before, after).stream()
                .filter(type -> !type.getFullyQualifiedName().startsWith("cluster.admin.internal."))
                .toList();

        assertThat(published).hasSizeGreaterThanOrEqualTo(15);
        assertThat(published).filteredOn(type -> !type.isBinaryCompatible()).isEmpty();
        assertThat(published).filteredOn(type -> !type.isSourceCompatible()).isEmpty();
    }

    /** So that the test before this one can fail. */
    @Test
    void japicmpFindsABoxInPlaceOfAPrimitive() throws IOException {
        String with = "package a; public interface A { %s count(); }";
        Path before = Library.jar(
                Compilation.with(Compilers.JAVAC)
                        .source("a/A.java", with.formatted("int"))
                        .intoNew(folder),
                folder.resolve("int.jar"));
        Path after = Library.jar(
                Compilation.with(Compilers.JAVAC)
                        .source("a/A.java", with.formatted("Integer"))
                        .intoNew(folder),
                folder.resolve("box.jar"));

        assertThat(compared(before, after)).noneMatch(JApiClass::isBinaryCompatible);
    }

    /** The figures stand in docs/library-authors.md. */
    @Test
    void theAuthorWritesFewerLines() throws IOException {
        long byHand = Library.lines(Library.BY_HAND.ownSources());
        long written = Library.lines(Library.GENERATED.ownSources());
        long generated = Library.GENERATED.compiled(Compilers.JAVAC, folder).generated().values().stream()
                .mapToLong(text -> text.lines().count())
                .sum();

        assertThat(Files.readString(Path.of("..", "..", "docs", "library-authors.md")))
                .contains("%,d lines by hand".formatted(byHand))
                .contains("%,d lines with mixins".formatted(written))
                .contains("%,d generated lines".formatted(generated));
    }

    @Test
    void anObjectWithARuntimeOfItsOwnUsesIt() throws Exception {
        Compiled compiled = Compilation.with(Compilers.JAVAC)
                .sources(Map.of("p/Probe.java", """
                    package p;

                    import io.github.smartasync.SmartAsync;
                    import io.github.smartasync.runtime.RuntimeProvider;
                    import io.github.smartasync.runtime.SmartAsyncRuntime;
                    import java.util.concurrent.CompletableFuture;

                    @SmartAsync(mixin = true, operationPrefix = "Probes")
                    public interface Probe extends ProbeBlocking {
                        CompletableFuture<String> pingAsync();

                        record Plain(CompletableFuture<String> pingAsync) implements Probe {}

                        record Own(CompletableFuture<String> pingAsync, SmartAsyncRuntime smartAsyncRuntime)
                                implements Probe, RuntimeProvider {}

                        static String call(SmartAsyncRuntime runtime) {
                            CompletableFuture<String> pong = CompletableFuture.completedFuture("pong");
                            return new Plain(pong).ping() + new Own(pong, runtime).ping();
                        }
                    }
                    """))
                .processed()
                .intoNew(folder);
        Set<String> made = new ConcurrentSkipListSet<>();
        SmartAsyncRuntime runtime = SmartAsyncRuntime.builder()
                .listener((operation, executor) -> {
                    made.add(operation);
                    return null;
                })
                .build();

        Object said = call(compiled, "p.Probe", runtime);

        assertThat(said).isEqualTo("pongpong");
        assertThat(made).containsExactly("Probes.ping()");
    }

    private static Object call(Compiled compiled, String type, SmartAsyncRuntime runtime) throws Exception {
        URL[] path = {compiled.classes().toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, ClientLibraryTest.class.getClassLoader())) {
            return loader.loadClass(type)
                    .getMethod("call", SmartAsyncRuntime.class)
                    .invoke(null, runtime);
        }
    }

    private static Compiled callersOf(Compiled library) {
        Compiled callers = Compilation.with(Compilers.JAVAC)
                .classPath(List.of(library.classes()))
                .sources(Library.callers())
                .intoNew(folder);
        assertThat(callers.errors()).isEmpty();
        return callers;
    }

    /** What each scenario has seen. */
    private static Map<String, String> run(Compiled library, Compiled callers) throws Exception {
        URL[] path = {
            library.classes().toUri().toURL(), callers.classes().toUri().toURL()
        };
        Map<String, String> seen = new TreeMap<>();
        try (URLClassLoader loader = new URLClassLoader(path, ClientLibraryTest.class.getClassLoader())) {
            for (Method scenario : loader.loadClass("callers.Scenarios").getMethods()) {
                if (Modifier.isStatic(scenario.getModifiers())) {
                    seen.put(scenario.getName(), (String) scenario.invoke(null));
                }
            }
        }
        return seen;
    }

    private static List<JApiClass> compared(Path before, Path after) {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.getIgnoreMissingClasses().setIgnoreAllMissingClasses(true);
        return new JarArchiveComparator(options)
                .compare(new JApiCmpArchive(before.toFile(), "1"), new JApiCmpArchive(after.toFile(), "2"));
    }
}
