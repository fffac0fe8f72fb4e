package io.github.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.SmartAsync;
import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.Message;
import io.github.smartasync.compilers.ProductJars;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Mistakes of a build, not of a source: each is one error, at the source. */
@Tag("one-jdk")
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
        Compiled result = Compilation.with(compiler)
                .onlyClassPath(annotationsOnly())
                .source("shop/Prices.java", SOURCE)
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);

        assertOnlyError(result, "[SA004]");
    }

    @ParameterizedTest
    @EnumSource
    void moduleDoesNotReadTheRuntime(Compilers compiler) {
        Compiled result = Compilation.with(compiler)
                .modulePath(ProductJars.forUsers())
                .source("module-info.java", "module shop { requires io.github.smartasync; }")
                .source("shop/Prices.java", SOURCE)
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);

        assertOnlyError(result, "[SA005]");
    }

    @ParameterizedTest
    @EnumSource
    void anotherProcessorHasWrittenATypeOfTheName(Compilers compiler) {
        Compiled result = compiler.compile(
                folder,
                Map.of("shop/Prices.java", SOURCE),
                List.of(),
                OtherProcessor.writing(List.of(Map.of("PricesSync", "public interface PricesSync {}"))),
                new SmartAsyncProcessor());

        assertOnlyError(result, "[SA007]");
    }

    /** Two sources and a caller: still one error, and not one for each thing that is missing. */
    @ParameterizedTest
    @EnumSource
    void releaseIsTooOld(Compilers compiler) {
        Compiled result = Compilation.with(compiler)
                .source("shop/Prices.java", SOURCE)
                .source("shop/Stocks.java", SOURCE.replace("Prices", "Stocks"))
                .source("shop/Shop.java", """
                        package shop;

                        class Shop {
                            String currency(PricesSync prices, StocksAsync stocks) {
                                return prices.currency();
                            }
                        }
                        """)
                .options("--release", "11")
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);

        assertOnlyError(result, "[SA057] ");
        assertThat(result.errors().get(0).text()).contains("Java 11");
    }

    private static void assertOnlyError(Compiled result, String code) {
        assertThat(result.errors()).as("%s", result.messages()).singleElement().satisfies(error -> {
            assertThat(error.text()).contains(code);
            assertThat(error.file()).isEqualTo("Prices.java");
            assertThat(error.line()).isBetween(3L, 4L);
        });
        assertThat(result.messages()).extracting(Message::text).allMatch(text -> text.contains(code));
    }

    /** The annotations alone, wherever their classes come from. */
    private Path annotationsOnly() throws IOException {
        Path to = Files.createDirectories(folder.resolve("annotations/io/github/smartasync"));
        for (String type : List.of(
                "SmartAsync",
                "SmartAsync$Kind",
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
}
