package io.github.smartasync.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A mistake in one method costs that method, and neither the views nor those who use them. */
@Tag("one-jdk")
class OneRejectedMethodTest {

    @TempDir
    Path folder;

    /** One method each that is rejected, and where javac counts its error. */
    static List<String> rejected() {
        return List.of(
                "@SmartAsync private int bad() { return 0; }",
                "@SmartAsync int bad() { return 0; }",
                "@SmartAsync(timeout = \"soon\") public CompletableFuture<String> bad() { return null; }",
                "@SmartAsync(timeout = \"-2s\") public CompletableFuture<String> bad() { return null; }",
                "@SmartAsync(executor = \" \") public int bad() { return 0; }",
                "@SmartAsync(failsWith = IllegalStateException.class) public CompletableFuture<String> bad() { return null; }",
                "@SmartAsync(failsWith = java.io.IOException.class) public int bad() { return 0; }",
                "@SmartAsync(name = \"new\") public int bad() { return 0; }",
                "public int of(Service other) { return 0; }",
                "public CompletableFuture<String> m9Async() { return null; }",
                "public java.util.concurrent.Flow.Processor<String, String> bad() { return null; }");
    }

    @ParameterizedTest
    @MethodSource("rejected")
    void givesExactlyOneErrorAndLeavesTheViewsToTheirUsers(String method) {
        assertOneError(Compilers.JAVAC, method);
    }

    @ParameterizedTest
    @EnumSource
    void givesOneErrorWithEitherCompiler(Compilers compiler) {
        assertOneError(compiler, rejected().get(2));
    }

    private void assertOneError(Compilers compiler, String method) {
        Compiled result =
                compiler.compile(folder, sources(method), List.of(), new Processor[] {new SmartAsyncProcessor()});

        assertThat(result.errors()).singleElement().satisfies(error -> {
            assertThat(error.text()).contains("[SA");
            assertThat(error.file()).isEqualTo("Service.java");
        });
        assertThat(result.ours()).extracting(Message::file).containsOnly("Service.java");
        assertThat(result.generated()).containsKeys("shop/ServiceSync.java", "shop/ServiceAsync.java");
    }

    private static Map<String, String> sources(String rejected) {
        Map<String, String> sources = new TreeMap<>();
        StringBuilder service = new StringBuilder("package shop; import io.github.smartasync.SmartAsync;"
                + " import java.util.concurrent.CompletableFuture; @SmartAsync public class Service {\n");
        for (int i = 1; i <= 9; i++) {
            service.append("    public int m").append(i).append("() { return 0; }\n");
        }
        sources.put("shop/Service.java", service + "    " + rejected + "\n}\n");
        for (int i = 1; i <= 3; i++) {
            sources.put(
                    "shop/User" + i + ".java",
                    "package shop; class User%d { int use(ServiceSync sync, ServiceAsync async) { return sync.m%d() + async.m%d().join(); } }"
                            .formatted(i, i, i));
        }
        return sources;
    }
}
