package io.github.smartasync.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.processor.SmartAsyncProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the views of a source weigh, half of whose ten methods return futures: as in {@code benchmarks/compile-time}. */
class ClassBytesTest {

    @TempDir
    Path folder;

    @Test
    void theViewsOfTenMethodsAreSevenClassesOfTwentyKilobytes() throws IOException {
        Compiled compiled = Compilation.with(Compilers.JAVAC)
                .source("many/Service.java", source())
                .processedBy(new SmartAsyncProcessor())
                .intoNew(folder);
        assertThat(compiled.errorsAndWarnings()).isEmpty();

        List<Path> views = views(compiled.classes());

        assertThat(views).hasSizeLessThanOrEqualTo(7);
        assertThat(views.stream().mapToLong(ClassBytesTest::size).sum())
                .as("bytes of %s", views)
                .isBetween(10_000L, 20_000L);
    }

    private static List<Path> views(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .filter(file -> !file.endsWith("Service.class"))
                    .toList();
        }
    }

    private static long size(Path file) {
        return file.toFile().length();
    }

    private static String source() {
        String parameters = "(String a, int b, List<? extends Number> c, long[] d)";
        String methods = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> "public CompletableFuture<List<String>> ask" + number + parameters
                        + " { return null; }\npublic List<String> read" + number + parameters
                        + " throws java.io.IOException { return null; }\n")
                .collect(Collectors.joining());
        return "package many; import java.util.List; import java.util.concurrent.CompletableFuture;\n"
                + "@io.github.smartasync.SmartAsync public class Service {\n" + methods + "}";
    }
}
