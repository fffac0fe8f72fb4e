package io.github.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.processor.Compilers.Message;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Builds that do not see everything at once, or do not do everything: incremental ones, and those that others break. */
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
        Compilers.Result whole = compiler.compile(folder, ALL, List.of(), new SmartAsyncProcessor());

        Compilers.Result again = compiler.compile(
                folder,
                Map.of("shop/Source.java", SOURCE, "shop/User.java", USER),
                againstThoseOfTheFirstThatBeginWith("Base"),
                new SmartAsyncProcessor());

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
    void viewsAreWrittenAgainBesideClassFilesThatNameViewsThatAreGone(Compilers compiler) throws IOException {
        compiler.compile(folder, ALL, List.of(), new SmartAsyncProcessor());

        Compilers.Result again = compiler.compile(
                folder,
                Map.of("shop/Base.java", BASE, "shop/Source.java", SOURCE),
                againstThoseOfTheFirstThatBeginWith("User"),
                new SmartAsyncProcessor());

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
        Compilers.Result result = compiler.compile(folder, ALL, List.of("-proc:only"), new SmartAsyncProcessor());

        assertThat(result.messages()).isEmpty();
        assertThat(result.generated()).hasSize(6).containsKey("shop/SourceSync.java");
        try (Stream<Path> classes = Files.walk(classesOfTheFirst())) {
            assertThat(classes.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anErrorOfAnotherProcessorStaysTheOnlyOne(Compilers compiler) {
        Compilers.Result result = compiler.compile(
                folder,
                ALL,
                List.of(),
                new Broken(it -> it.getMessager().printMessage(Diagnostic.Kind.ERROR, "planted")),
                new SmartAsyncProcessor());

        assertThat(result.errors()).singleElement().extracting(Message::text).isEqualTo("planted");
        assertThat(result.generated()).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource
    void aProcessorThatThrowsIsNotJoinedByMessagesOfOurs(Compilers compiler) {
        Broken broken = new Broken(it -> {
            throw new IllegalStateException("planted");
        });

        // javac throws it at its caller, ECJ has a message.
        try {
            Compilers.Result result = compiler.compile(folder, ALL, List.of(), broken, new SmartAsyncProcessor());
            assertThat(result.ours()).isEmpty();
            assertThat(result.errors()).extracting(Message::text).anyMatch(text -> text.contains("planted"));
        } catch (RuntimeException thrown) {
            assertThat(thrown).hasStackTraceContaining("planted");
        }
    }

    /** What is compiled again, or depends on it, is deleted first, as Gradle does. ECJ writes no source whose class it finds. */
    private List<String> againstThoseOfTheFirstThatBeginWith(String name) throws IOException {
        try (Stream<Path> files = Files.list(classesOfTheFirst().resolve("shop"))) {
            for (Path file : files.toList()) {
                if (!file.getFileName().toString().startsWith(name)) {
                    Files.delete(file);
                }
            }
        }
        return List.of("-classpath", classesOfTheFirst() + File.pathSeparator + System.getProperty("java.class.path"));
    }

    private Path classesOfTheFirst() throws IOException {
        try (Stream<Path> builds = Files.list(folder)) {
            return builds.findFirst().orElseThrow().resolve("classes");
        }
    }

    /** A processor of somebody else that fails in its first round. */
    private static final class Broken extends AbstractProcessor {

        private final Consumer<ProcessingEnvironment> failure;
        private boolean done;

        Broken(Consumer<ProcessingEnvironment> failure) {
            this.failure = failure;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                failure.accept(processingEnv);
            }
            return false;
        }
    }
}
