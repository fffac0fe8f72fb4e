package io.github.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.SmartAsync;
import io.github.smartasync.processor.Compilers.Message;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mistakes of a build, not of a source: each is one error, at the source. */
class BuildMistakesTest {

    private static final String SOURCE = """
            package shop;

            @io.github.smartasync.SmartAsync
            public interface Prices {
                String currency();
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void runtimeIsMissing(Compilers compiler) throws IOException {
        Compilers.Result result = compiler.compile(
                folder,
                Map.of("shop/Prices.java", SOURCE),
                List.of("-classpath", annotationsOnly().toString()),
                new SmartAsyncProcessor());

        assertOnlyError(result, "[SA004]");
    }

    @ParameterizedTest
    @EnumSource
    void moduleDoesNotReadTheRuntime(Compilers compiler) {
        Map<String, String> sources = new LinkedHashMap<>();
        sources.put("module-info.java", "module shop { requires io.github.smartasync; }");
        sources.put("shop/Prices.java", SOURCE);

        Compilers.Result result = compiler.compile(
                folder, sources, List.of("-classpath", "", "--module-path", modulePath()), new SmartAsyncProcessor());

        assertOnlyError(result, "[SA005]");
    }

    @ParameterizedTest
    @EnumSource
    void anotherProcessorHasWrittenATypeOfTheName(Compilers compiler) {
        Compilers.Result result = compiler.compile(
                folder,
                Map.of("shop/Prices.java", SOURCE),
                List.of(),
                new Rival("shop.PricesSync", "package shop; public interface PricesSync {}"),
                new SmartAsyncProcessor());

        assertOnlyError(result, "[SA007]");
    }

    private static void assertOnlyError(Compilers.Result result, String code) {
        assertThat(result.errors()).as("%s", result.messages()).singleElement().satisfies(error -> {
            assertThat(error.text()).contains(code);
            assertThat(error.file()).isEqualTo("Prices.java");
            assertThat(error.line()).isBetween(3L, 4L);
        });
        assertThat(result.messages()).extracting(Message::text).allMatch(text -> text.contains(code));
    }

    private static String modulePath() {
        return location(SmartAsync.class) + File.pathSeparator + location(SmartAsyncRuntime.class);
    }

    /** The annotations alone, wherever their classes come from. */
    private Path annotationsOnly() throws IOException {
        Path to = Files.createDirectories(folder.resolve("annotations/io/github/smartasync"));
        for (String type : List.of(
                "SmartAsync",
                "SmartAsync$View",
                "SmartAsync$Direct",
                "SmartAsync$Skip",
                "SmartAsyncFor",
                "SmartAsyncFor$All",
                "GeneratedView")) {
            try (var in = SmartAsync.class.getResourceAsStream(type + ".class")) {
                Files.copy(in, to.resolve(type + ".class"));
            }
        }
        return folder.resolve("annotations");
    }

    private static String location(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    /** A processor that writes one type in its first round. */
    private static final class Rival extends AbstractProcessor {

        private final String name;
        private final String text;
        private boolean done;

        Rival(String name, String text) {
            this.name = name;
            this.text = text;
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
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile(name).openWriter()) {
                    writer.write(text);
                } catch (IOException failure) {
                    throw new UncheckedIOException(failure);
                }
            }
            return false;
        }
    }
}
