package io.github.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import java.nio.file.Path;
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
                        assertThat(message.text()).contains("[SA035]").endsWith("(@SmartAsyncFor(Client.class))"));
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
