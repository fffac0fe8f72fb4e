package io.github.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Builds that do not see everything at once, or do not do everything: incremental ones, and those that others break. */
@Tag("one-jdk")
class PartialBuildsTest {

    private static final String BASE =
            "package shop; @io.github.smartasync.SmartAsync public interface Base { String name(); }";

    private static final String SOURCE = "package shop; @io.github.smartasync.SmartAsync public interface Source"
            + " extends Base { java.util.concurrent.CompletableFuture<Integer> count(); }";

    private static final String USER =
            "package shop; class User { String use(SourceSync source) { return source.name() + source.count(); } }";

    private static final Map<String, String> ALL =
            Map.of("shop/Base.java", BASE, "shop/Source.java", SOURCE, "shop/User.java", USER);

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void aSourceIsRecompiledAgainstClassFilesOfItsSupertypeAndThoseOfItsViews(Compilers compiler) throws IOException {
        Compiled whole = compiler.compile(folder, ALL, List.of(), new SmartAsyncProcessor());

        Compiled again = Compilation.with(compiler)
                .classPath(List.of(onlyThoseThatBeginWith("Base", whole.classes())))
                .sources(Map.of("shop/Source.java", SOURCE, "shop/User.java", USER))
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);

        assertThat(again.messages()).isEmpty();
        assertThat(again.generated())
                .containsOnlyKeys("shop/SourceAsync.java", "shop/SourceSync.java", "shop/SourceViews.java");
        assertThat(again.generated().get("shop/SourceSync.java"))
                .isEqualTo(whole.generated().get("shop/SourceSync.java"))
                .contains("extends BaseSync");
        assertThat(again.generated().get("shop/SourceAsync.java"))
                .isEqualTo(whole.generated().get("shop/SourceAsync.java"))
                .contains("extends BaseAsync");
    }

    @ParameterizedTest
    @EnumSource
    void aClientFromAClassFileIsGivenAsItsView(Compilers compiler) throws IOException {
        String topics = "package shop; public interface %s { @io.github.smartasync.SmartAsync String name(); }";
        Map<String, String> all = Map.of(
                "shop/Admin.java",
                "package shop; @io.github.smartasync.SmartAsync public interface Admin { Topics topics();"
                        + " Queues queues(); String name(); }",
                "shop/Topics.java",
                "package shop; @io.github.smartasync.SmartAsync(sync = \"BlockingTopics\") public interface Topics {"
                        + " String name(); }",
                "shop/Queues.java",
                topics.formatted("Queues"));
        Compiled whole = compiler.compile(folder, all, List.of(), new SmartAsyncProcessor());

        Compiled again = Compilation.with(compiler)
                .classPath(List.of(onlyThoseThatBeginWith("(Blocking)?(Topics|Queues)", whole.classes())))
                .source("shop/Admin.java", all.get("shop/Admin.java"))
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);

        assertThat(again.messages()).isEmpty();
        assertThat(again.generated())
                .containsOnlyKeys("shop/AdminAsync.java", "shop/AdminSync.java", "shop/AdminViews.java");
        assertThat(again.generated().get("shop/AdminSync.java"))
                .isEqualTo(whole.generated().get("shop/AdminSync.java"))
                .contains("BlockingTopics topics()", "QueuesSync queues()");
    }

    /** If its views were not made, the client is a value like any other. */
    @ParameterizedTest
    @EnumSource
    void aClientWithoutViewsOnTheClassPathStaysAsItIs(Compilers compiler) {
        String topics = "package shop; @io.github.smartasync.SmartAsync public interface Topics { String name(); }";
        Compiled library =
                Compilation.with(compiler).source("shop/Topics.java", topics).intoNew(folder);

        Compiled again = Compilation.with(compiler)
                .classPath(List.of(library.classes()))
                .source(
                        "shop/Admin.java",
                        "package shop; @io.github.smartasync.SmartAsync public interface Admin { Topics topics(); }")
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);

        assertThat(again.messages()).isEmpty();
        assertThat(again.generated().get("shop/AdminSync.java")).contains("Topics topics();");
    }

    /**
     * Then the interface inherits the methods of the mixin, which must not count as its own. ECJ's filer writes no source
     * of which there is a class file.
     */
    @Test
    void anInterfaceIsRecompiledAgainstTheClassFilesOfItsMixin() {
        Compilers compiler = Compilers.JAVAC;
        Map<String, String> sources = Map.of(
                "shop/Topics.java",
                "package shop; @io.github.smartasync.SmartAsync(mixin = true) public interface Topics extends"
                        + " TopicsBlocking { java.util.concurrent.CompletableFuture<Integer> countAsync(); }",
                "shop/Caller.java",
                "package shop; class Caller { int use(Topics topics) { return topics.count(); } }");
        Compiled whole = compiler.compile(folder, sources, List.of(), new SmartAsyncProcessor());

        Compiled again = Compilation.with(compiler)
                .classPath(List.of(whole.classes()))
                .sources(sources)
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);

        assertThat(whole.messages()).isEmpty();
        assertThat(again.messages()).isEmpty();
        assertThat(whole.generated())
                .containsOnlyKeys(
                        "shop/TopicsAsync.java",
                        "shop/TopicsBlocking.java",
                        "shop/TopicsBlockingViews.java",
                        "shop/TopicsSync.java",
                        "shop/TopicsViews.java");
        assertThat(again.generated()).isEqualTo(whole.generated());
    }

    @ParameterizedTest
    @EnumSource
    void viewsAreWrittenAgainBesideClassFilesThatNameViewsThatAreGone(Compilers compiler) throws IOException {
        Compiled whole = compiler.compile(folder, ALL, List.of(), new SmartAsyncProcessor());

        Compiled again = Compilation.with(compiler)
                .classPath(List.of(onlyThoseThatBeginWith("User", whole.classes())))
                .sources(Map.of("shop/Base.java", BASE, "shop/Source.java", SOURCE))
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);

        if (compiler == Compilers.JAVAC) {
            assertThat(again.messages()).isEmpty();
            assertThat(again.generated()).hasSize(6);
        } else {
            // Its filer writes no source that a class file needs.
            assertThat(again.messages())
                    .singleElement()
                    .satisfies(error -> assertThat(error.text())
                            .contains("[SA007]")
                            .contains("shop.SourceSync cannot be resolved")
                            .contains("shop.User"));
            assertThat(again.generated()).hasSize(3).containsKey("shop/BaseSync.java");
        }
    }

    @ParameterizedTest
    @EnumSource
    void procOnlyWritesTheViewsAndNoClasses(Compilers compiler) throws IOException {
        Compiled result = compiler.compile(folder, ALL, List.of("-proc:only"), new SmartAsyncProcessor());

        assertThat(result.messages()).isEmpty();
        assertThat(result.generated()).hasSize(6).containsKey("shop/SourceSync.java");
        try (Stream<Path> classes = Files.walk(result.classes())) {
            assertThat(classes.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anErrorOfAnotherProcessorStaysTheOnlyOne(Compilers compiler) {
        Compiled result = compiler.compile(
                folder,
                ALL,
                List.of(),
                OtherProcessor.doing(it -> it.getMessager().printMessage(Diagnostic.Kind.ERROR, "planted")),
                new SmartAsyncProcessor());

        assertThat(result.errors()).singleElement().extracting(Message::text).isEqualTo("planted");
        assertThat(result.generated()).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource
    void aProcessorThatThrowsIsNotJoinedByMessagesOfOurs(Compilers compiler) {
        OtherProcessor broken = OtherProcessor.doing(it -> {
            throw new IllegalStateException("planted");
        });

        // javac throws it at its caller, ECJ has a message.
        try {
            Compiled result = compiler.compile(folder, ALL, List.of(), broken, new SmartAsyncProcessor());
            assertThat(result.ours()).isEmpty();
            assertThat(result.errors()).extracting(Message::text).anyMatch(text -> text.contains("planted"));
        } catch (RuntimeException thrown) {
            assertThat(thrown).hasStackTraceContaining("planted");
        }
    }

    /** What is compiled again, or depends on it, is deleted first, as Gradle does. ECJ writes no source whose class it finds. */
    private static Path onlyThoseThatBeginWith(String name, Path classes) throws IOException {
        try (Stream<Path> files = Files.list(classes.resolve("shop"))) {
            for (Path file : files.toList()) {
                if (!file.getFileName().toString().matches(name + ".*")) {
                    Files.delete(file);
                }
            }
        }
        return classes;
    }
}
