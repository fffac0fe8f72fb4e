package io.github.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.Message;
import io.github.smartasync.compilers.ProductJars;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which container's beans the views become: by annotation, by option, and with mistakes in either. */
class BeansOptionTest {

    private static final String COMPONENT = """
            package org.springframework.stereotype;

            public @interface Component {}
            """;

    private static final String VIEW_BEANS = """
            package io.github.smartasync.spring;

            public @interface ViewBeans {
                String name();

                Class<?> source();

                Class<?>[] views();
            }
            """;

    private static final String MARKED = """
            package shop;

            @io.github.smartasync.SmartAsync
            @org.springframework.stereotype.Component
            public class Prices {
                public String currency() {
                    return "EUR";
                }
            }
            """;

    private static final String PLAIN = """
            package shop;

            @io.github.smartasync.SmartAsync
            public interface Stock {
                int count();
            }
            """;

    private static final String USER = """
            package shop;

            class User {
                String use(PricesSync prices, StockAsync stock) {
                    return prices.currency() + stock.count().join();
                }
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void anAnnotationShowsTheContainer(Compilers compiler) {
        Compiled compiled = withSpring(compiler).intoNew(folder);

        assertThat(compiled.messages()).isEmpty();
        assertThat(beans(compiled)).containsExactly("shop/PricesBeans.java");
    }

    @ParameterizedTest
    @EnumSource
    void theOptionMakesBeansOfAllSources(Compilers compiler) {
        Compiled compiled =
                withSpring(compiler).options("-Asmartasync.beans=spring").intoNew(folder);

        assertThat(compiled.messages()).isEmpty();
        assertThat(beans(compiled)).containsExactly("shop/PricesBeans.java", "shop/StockBeans.java");
    }

    @ParameterizedTest
    @EnumSource
    void theOptionNoneMakesNoBeans(Compilers compiler) {
        Compiled compiled =
                withSpring(compiler).options("-Asmartasync.beans=none").intoNew(folder);

        assertThat(compiled.messages()).isEmpty();
        assertThat(beans(compiled)).isEmpty();
    }

    /** Those who use Spring and not our artifact compile as before. */
    @ParameterizedTest
    @EnumSource
    void withoutTheArtifactAnAnnotationMakesNoBeans(Compilers compiler) {
        Compiled compiled = withoutArtifact(compiler).intoNew(folder);

        assertThat(compiled.messages()).isEmpty();
        assertThat(beans(compiled)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void withoutTheArtifactTheOptionIsOneErrorWithItsCoordinates(Compilers compiler) {
        Compiled compiled =
                withoutArtifact(compiler).options("-Asmartasync.beans=spring").intoNew(folder);

        assertThat(compiled.messages()).extracting(Message::code).containsExactly("SA071");
        assertThat(compiled.messages().get(0).text()).contains("io.github.smartasync:smartasync-spring");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=sprong", "=SPRING", "=", ""})
    void anotherValueIsOneErrorThatListsTheKnownOnes(String value) {
        for (Compilers compiler : Compilers.values()) {
            Compiled compiled =
                    withSpring(compiler).options("-Asmartasync.beans" + value).intoNew(folder);

            assertThat(compiled.messages()).extracting(Message::code).containsExactly("SA070");
            assertThat(compiled.messages().get(0).text()).contains("spring").contains("none");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTypeOfTheNameIsAnErrorThatSaysHowToGoOn(Compilers compiler) {
        Compiled compiled = withSpring(compiler)
                .source("shop/PricesBeans.java", "package shop; class PricesBeans {}")
                .intoNew(folder);

        assertThat(compiled.messages()).extracting(Message::code).containsExactly("SA042");
        assertThat(compiled.messages().get(0).text()).contains("PricesBeans").contains("-Asmartasync.beans=none");
    }

    /** A module that does not require the artifact cannot name it. */
    @Test
    void inAModuleThatDoesNotReadTheArtifactThereAreNoBeans() {
        Path artifact = Compilation.with(Compilers.JAVAC)
                .source("module-info.java", "module spring { exports io.github.smartasync.spring; }")
                .source("io/github/smartasync/spring/ViewBeans.java", VIEW_BEANS)
                .intoNew(folder)
                .classes();
        Set<Path> path = ProductJars.forUsers().stream().collect(Collectors.toCollection(TreeSet::new));
        path.add(artifact);

        Compiled compiled = Compilation.with(Compilers.JAVAC)
                .modulePath(path.stream().toList())
                .options("--add-modules", "spring")
                .source("module-info.java", "module shop { requires io.github.smartasync.runtime; }")
                .source("org/springframework/stereotype/Component.java", COMPONENT)
                .source("shop/Prices.java", MARKED)
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);

        assertThat(compiled.messages()).isEmpty();
        assertThat(beans(compiled)).isEmpty();
    }

    private static Compilation withSpring(Compilers compiler) {
        return withoutArtifact(compiler).source("io/github/smartasync/spring/ViewBeans.java", VIEW_BEANS);
    }

    private static Compilation withoutArtifact(Compilers compiler) {
        return Compilation.with(compiler)
                .sources(Map.of(
                        "org/springframework/stereotype/Component.java", COMPONENT,
                        "shop/Prices.java", MARKED,
                        "shop/Stock.java", PLAIN,
                        "shop/User.java", USER))
                .processedBy(new SmartAsyncProcessor());
    }

    private static Set<String> beans(Compiled compiled) {
        return compiled.generated().keySet().stream()
                .map(name -> name.replace('\\', '/'))
                .filter(name -> name.endsWith("Beans.java"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
