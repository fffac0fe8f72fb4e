package io.github.smartasync.processor.golden;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.ProductJars;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The shapes that a source can have: each is a folder of {@code src/test/resources/goldens} with the source, what it
 * needs, and under {@code expected} what is generated for it.
 */
final class Shapes {

    static final Path ROOT = Path.of("src", "test", "resources", "goldens");

    private static final Path NULLNESS = ProductJars.placeOf("org.jspecify.annotations.Nullable");

    private static final String EXPECTED = "expected";

    private Shapes() {}

    static List<String> names() {
        try (Stream<Path> folders = Files.list(ROOT)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The files that are compiled: all but the expected ones. */
    static List<Path> sources(String shape) {
        return javaFiles(ROOT.resolve(shape)).stream()
                .filter(file -> !ROOT.resolve(shape).relativize(file).startsWith(EXPECTED))
                .toList();
    }

    /** A compilation of shapes, with what users have on the class path and nothing else. */
    static Compilation with(Compilers compiler, List<Path> sources) {
        return Compilation.with(compiler).classPath(List.of(NULLNESS)).sources(sources);
    }

    /** What users have: the compiler reports on everything else in a class path, too. */
    static List<Path> userPath() {
        return Stream.concat(ProductJars.forUsers().stream(), Stream.of(NULLNESS))
                .toList();
    }

    static Path expected(String shape) {
        return ROOT.resolve(shape).resolve(EXPECTED);
    }

    static List<Path> javaFiles(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
