package io.github.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.ProductJars;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several modules that are compiled at once. ECJ's processing does not put generated types into modules. */
class SeveralModulesTest {

    private static final String SOURCE =
            "package shop; @io.github.smartasync.SmartAsync public interface Prices { String name%s(); }";

    @TempDir
    Path folder;

    /** None exports it, so that each may have its own. */
    @Test
    void aPackageOfEachMayHaveASourceOfOneName() {
        Path build = folder.resolve("build");

        Compiled compiled = Compilation.with(Compilers.JAVAC)
                .modulePath(ProductJars.forUsers())
                .source("first/module-info.java", "module first { requires io.github.smartasync.runtime; }")
                .source("first/shop/Prices.java", SOURCE.formatted("Here"))
                .source("second/module-info.java", "module second { requires io.github.smartasync.runtime; }")
                .source("second/shop/Prices.java", SOURCE.formatted("There"))
                .options("--module-source-path", build.resolve("sources").toString(), "-Xlint:all")
                .processedBy(new SmartAsyncProcessor())
                .into(build);

        assertThat(compiled.messages()).isEmpty();
        assertThat(compiled.generated())
                .hasSize(6)
                .hasEntrySatisfying(
                        "first/shop/PricesSync.java", text -> assertThat(text).contains("String nameHere();"))
                .hasEntrySatisfying(
                        "second/shop/PricesSync.java", text -> assertThat(text).contains("String nameThere();"));
    }
}
