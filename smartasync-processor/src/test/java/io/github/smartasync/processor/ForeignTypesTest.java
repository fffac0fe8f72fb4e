package io.github.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Views of types that one does not own. */
class ForeignTypesTest {

    private static final String CLIENT =
            "package %s; public interface Client { java.util.concurrent.CompletableFuture<String> find(String key); }";

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void twoOfOneSimpleNameNeedOtherNamesForTheViewsOfOneOnly(Compilers compiler) {
        Compiled compiled = compiled(compiler, """
                @SmartAsyncFor(one.Client.class)
                @SmartAsyncFor(value = two.Client.class, sync = "SecondSync", async = "SecondAsync")
                package shop;
                """);

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.generated())
                .containsOnlyKeys(
                        "shop/ClientAsync.java",
                        "shop/ClientSync.java",
                        "shop/ClientViews.java",
                        "shop/SecondAsync.java",
                        "shop/SecondSync.java",
                        "shop/SecondSyncViews.java");
    }

    @ParameterizedTest
    @EnumSource
    void aMessageOnOneOfSeveralAnnotationsNamesItsType(Compilers compiler) {
        Compiled compiled = compiled(compiler, """
                @SmartAsyncFor(value = one.Client.class, sync = "SecondSync")
                @SmartAsyncFor(value = two.Client.class, skip = "lookUp", async = "SecondAsync")
                package shop;
                """);

        assertThat(compiled.ours())
                .singleElement()
                .satisfies(message ->
                        assertThat(message.text()).contains("[SA035]").contains("(@SmartAsyncFor(Client.class))"));
    }

    @ParameterizedTest
    @EnumSource
    void viewsOfStaticMethodsAloneHaveNoFactoriesToClashWith(Compilers compiler) {
        Compiled compiled = Compilation.with(compiler)
                .source(
                        "one/Clients.java",
                        "package one; public class Clients { public static Clients of(Clients other) { return other; } }")
                .source("shop/package-info.java", """
                        @SmartAsyncFor(value = one.Clients.class, statics = "*")
                        package shop;
                        import io.github.smartasync.SmartAsyncFor;
                        """)
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);

        assertThat(compiled.messages()).isEmpty();
        assertThat(compiled.generated().get("shop/ClientsSync.java"))
                .containsOnlyOnce("static Clients of(Clients other)")
                .doesNotContain("SmartAsyncRuntime");
    }

    /** Views of main and those of tests, in one package, would hide each other at run time. */
    @ParameterizedTest
    @EnumSource
    void viewsThatTheClassPathHasAlreadyAreAnError(Compilers compiler) {
        Compiled main = compiled(compiler, "@SmartAsyncFor(one.Client.class) package shop;");

        Compiled tests = Compilation.with(compiler)
                .classPath(List.of(main.classes()))
                .source("shop/TestViews.java", """
                        package shop;
                        @io.github.smartasync.SmartAsyncFor(one.Client.class) // line 2
                        class TestViews {}
                        """)
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);

        assertThat(main.messages()).isEmpty();
        assertThat(tests.errors())
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.text()).contains("[SA042]"));
        assertThat(tests.generated()).isEmpty();
    }

    /** The class file has the attribute, and not the annotation: javac writes the one for the tag. */
    @ParameterizedTest
    @EnumSource
    void whatIsDeprecatedByAttributeOnlyIsSoInTheViews(Compilers compiler) {
        Compiled library =
                Compilation.with(Compilers.JAVAC).source("lib/Client.java", """
                        package lib;
                        public class Client {
                            /** @deprecated long ago */
                            public String find() { return ""; }
                            public String load() { return ""; }
                        }
                        """).intoNew(folder);

        Compiled compiled = Compilation.with(compiler)
                .classPath(List.of(library.classes()))
                .source("shop/package-info.java", "@io.github.smartasync.SmartAsyncFor(lib.Client.class) package shop;")
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);

        assertThat(compiled.generated().get("shop/ClientSync.java"))
                .containsOnlyOnce("@Deprecated")
                .containsPattern("@Deprecated\\s+String find\\(\\)");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsInheritedFromTwoInterfacesHasTheNarrowerResult(Compilers compiler) {
        Compiled library = Compilation.with(Compilers.JAVAC)
                .source("lib/First.java", """
                        package lib;
                        import java.util.*;
                        @SuppressWarnings("rawtypes")
                        public interface First<T> {
                            T get(); List<String> all(); ArrayList raw(); <E> List<E> each(E of); long count(); void end();
                        }
                        """)
                .source("lib/Second.java", """
                        package lib;
                        import java.util.*;
                        public interface Second {
                            Object get(); Collection<String> all(); List<String> raw(); long count(); void end();
                            <T> Collection<T> each(T of);
                        }
                        """)
                .source("lib/Client.java", "package lib; public interface Client<T> extends Second, First<T> {}")
                .intoNew(folder);

        Compiled compiled = Compilation.with(compiler)
                .classPath(List.of(library.classes()))
                .source("shop/package-info.java", "@io.github.smartasync.SmartAsyncFor(lib.Client.class) package shop;")
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);

        assertThat(compiled.messages()).isEmpty();
        assertThat(compiled.generated().get("shop/ClientSync.java"))
                .contains("T get()", "List<String> all()", "ArrayList raw()", "List<E> each(E ")
                .contains("long count()", "void end()");
    }

    /** The class file of the implementation has no names; the interface that it implements has. */
    @ParameterizedTest
    @EnumSource
    void parametersHaveTheNamesOfAnOverriddenDeclaration(Compilers compiler) {
        Compiled api = Compilation.with(compiler)
                .source("lib/Api.java", "package lib; public interface Api { String find(String key, int limit); }")
                .options("-parameters")
                .intoNew(folder);
        Compiled impl = Compilation.with(compiler)
                .source("lib/Impl.java", """
                        package lib;
                        public class Impl implements Api {
                            public String find(String k, int l) { return k; }
                            public String load(String k) { return k; }
                        }
                        """)
                .classPath(List.of(api.classes()))
                .options("-g:none")
                .intoNew(folder);

        Compiled compiled = Compilation.with(compiler)
                .classPath(List.of(api.classes(), impl.classes()))
                .source("shop/package-info.java", "@io.github.smartasync.SmartAsyncFor(lib.Impl.class) package shop;")
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);

        assertThat(compiled.generated().get("shop/ImplSync.java"))
                .contains("String find(String key, int limit)")
                .contains("String load(String arg0)");
    }

    /** An abstract method of the JDK has no names in its class file, but in the sources that a JDK may bring along. */
    @ParameterizedTest
    @EnumSource
    void parametersOfTheJdkHaveTheNamesOfItsSources(Compilers compiler) {
        assumeTrue(Files.exists(Path.of(System.getProperty("java.home"), "lib", "src.zip")));

        Compiled compiled = Compilation.with(compiler)
                .source("shop/package-info.java", """
                        @io.github.smartasync.SmartAsyncFor(java.util.concurrent.CompletionService.class)
                        package shop;
                        """)
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);

        assertThat(compiled.generated().get("shop/CompletionServiceSync.java"))
                .contains("submit(Runnable task, V result)", "poll(long timeout, TimeUnit unit)");
    }

    @ParameterizedTest
    @EnumSource
    void aNoteOnResultsThatLookAsynchronousNamesWhatGivesTheirFutures(Compilers compiler) {
        Compiled compiled = Compilation.with(compiler)
                .source("lib/Chat.java", """
                        package lib;
                        import java.util.concurrent.CompletableFuture;
                        public interface Chat {
                            Action send(String text);
                            Call read();
                            interface Action { void queue(); CompletableFuture<String> submit(); }
                            interface Call { void enqueue(Runnable callback); CompletableFuture<String> toFuture(); }
                        }
                        """)
                .source("shop/package-info.java", "@io.github.smartasync.SmartAsyncFor(lib.Chat.class) package shop;")
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);

        assertThat(compiled.ours())
                .singleElement()
                .satisfies(note -> assertThat(note.text())
                        .contains(
                                "Action, which has submit: send(String)",
                                "Call, which has toFuture: read()",
                                "If they are, write toFuture = {\"submit\", \"toFuture\"},"
                                        + " of which each type takes the first that it has. If not,"));
    }

    private Compiled compiled(Compilers compiler, String annotated) {
        return Compilation.with(compiler)
                .source("one/Client.java", CLIENT.formatted("one"))
                .source("two/Client.java", CLIENT.formatted("two"))
                .source("shop/package-info.java", annotated + "import io.github.smartasync.SmartAsyncFor;")
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);
    }
}
