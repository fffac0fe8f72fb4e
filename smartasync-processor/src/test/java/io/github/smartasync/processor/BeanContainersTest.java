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
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Containers that ask for a source by its type alone, and what shows which of them. The goldens show what is written. */
class BeanContainersTest {

    private static final Path GOLDENS = Path.of("src/test/resources/goldens");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"cdi", "micronaut", "avaje"})
    void aGenericSourceHasNoBeansAndANoteSaysSo(String container) throws IOException {
        Compiled compiled = with(container, Compilers.JAVAC)
                .options("-Asmartasync.beans=" + container)
                .source(
                        "shop/Catalog.java",
                        "package shop; @io.github.smartasync.SmartAsync"
                                + " public class Catalog<T> { public T same(T item) { return item; } }")
                .intoNew(folder);

        assertThat(compiled.success()).isTrue();
        assertThat(compiled.ours()).extracting(Message::code).containsExactly("SA060");
        assertThat(compiled.ours().get(0).text()).contains("Catalog has type parameters", container);
        assertThat(compiled.generated())
                .containsKey("shop/CatalogSync.java")
                .doesNotContainKey("shop/CatalogBeans.java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cdi", "micronaut", "avaje"})
    void mixinsAreNoBeans(String container) throws IOException {
        String topics = "package shop; @io.github.smartasync.SmartAsync(%s) public interface %s {"
                + " java.util.concurrent.CompletableFuture<String> getAsync(String name); }";
        Compiled compiled = with(container, Compilers.JAVAC)
                .options("-Asmartasync.beans=" + container)
                .source("shop/Topics.java", topics.formatted("mixin = true", "Topics"))
                .source(
                        "shop/Queues.java",
                        topics.formatted("views = io.github.smartasync.SmartAsync.View.MIXIN", "Queues"))
                .intoNew(folder);

        assertThat(compiled.errors()).isEmpty();
        assertThat(compiled.generated())
                .containsKeys("shop/TopicsBlocking.java", "shop/QueuesBlocking.java")
                .doesNotContainKey("shop/QueuesBeans.java");
        assertThat(compiled.generated().get("shop/TopicsBeans.java"))
                .contains("TopicsSync.of(source)")
                .doesNotContain("TopicsBlocking");
    }

    @ParameterizedTest
    @EnumSource
    void cdiWouldNotFindASourceWithAQualifier(Compilers compiler) throws IOException {
        Compiled compiled = with("cdi", compiler)
                .source("shop/Fast.java", "package shop; @jakarta.inject.Qualifier @interface Fast {}")
                .source("shop/Prices.java", prices("@Fast @jakarta.enterprise.context.ApplicationScoped"))
                .intoNew(folder);

        assertThat(compiled.success()).isTrue();
        assertThat(compiled.ours()).extracting(Message::code).containsExactly("SA060");
        assertThat(compiled.ours().get(0).text()).contains("Prices has a qualifier");
        assertThat(compiled.generated()).doesNotContainKey("shop/PricesBeans.java");
    }

    @ParameterizedTest
    @CsvSource({
        "cdi, @jakarta.enterprise.context.ApplicationScoped, jakarta.enterprise.inject.Produces",
        "cdi, @jakarta.enterprise.context.Dependent, jakarta.enterprise.inject.Produces",
        "micronaut, @jakarta.inject.Singleton, io.micronaut.context.annotation.EachBean",
        "avaje, @io.avaje.inject.Prototype, io.avaje.inject.BeanTypes",
    })
    void theScopeOfTheSourceShowsTheContainer(String container, String scope, String used) throws IOException {
        Compiled compiled = with(container, Compilers.JAVAC)
                .source("shop/Prices.java", prices(scope))
                .intoNew(folder);

        assertThat(compiled.ours()).isEmpty();
        assertThat(compiled.generated().get("shop/PricesBeans.java")).contains("import " + used + ";");
    }

    private static Compilation with(String container, Compilers compiler) throws IOException {
        try (Stream<Path> standIns = Files.list(GOLDENS.resolve(container + "_beans/stubs"))) {
            List<Path> files = standIns.sorted().toList();
            return Compilation.with(compiler).sources(files).processedBy(new SmartAsyncProcessor());
        }
    }

    private static String prices(String annotations) {
        return "package shop; @io.github.smartasync.SmartAsync " + annotations
                + " public class Prices { public int count() { return 1; } }";
    }
}
