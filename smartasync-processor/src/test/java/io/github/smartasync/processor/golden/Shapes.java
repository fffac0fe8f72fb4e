package io.github.smartasync.processor.golden;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.ProductJars;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The shapes that a source can have: each is a folder of {@code src/test/resources/goldens} with the source, what it
 * needs, and under {@code expected} what is generated for it.
 */
final class Shapes {

    static final Path ROOT = Path.of("src", "test", "resources", "goldens");

    private static final Path NULLNESS = ProductJars.placeOf("org.jspecify.annotations.Nullable");

    /** A class of each library whose types sources return or views call, and of what the compiler needs to read those. */
    private static final List<String> CLASSES_OF_LIBRARIES = List.of(
            "com.google.api.core.ApiFuture",
            "com.google.common.util.concurrent.ListenableFuture",
            "com.google.common.util.concurrent.internal.InternalFutureFailureAccess",
            "com.google.errorprone.annotations.DoNotMock",
            "com.google.j2objc.annotations.ReflectionSupport",
            "io.github.smartasync.mutiny.UniCall",
            "io.github.smartasync.reactor.MonoCall",
            "io.github.smartasync.rxjava3.MaybeCall",
            "io.reactivex.rxjava3.core.Single",
            "io.smallrye.mutiny.Uni",
            "io.vertx.core.Future",
            "org.reactivestreams.Publisher",
            "reactor.core.publisher.Mono");

    private static final Pattern LIBRARY = Pattern.compile(
            "import (?:com\\.google|io\\.reactivex|io\\.smallrye|io\\.vertx|org\\.reactivestreams|reactor)\\.");

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
        return Compilation.with(compiler)
                .classPath(List.of(NULLNESS))
                .classPath(
                        CLASSES_OF_LIBRARIES.stream().map(ProductJars::placeOf).toList())
                .sources(sources);
    }

    /** What users have: the compiler reports on everything else in a class path, too. */
    static List<Path> userPath() {
        return Stream.concat(ProductJars.forUsers().stream(), Stream.of(NULLNESS))
                .toList();
    }

    /** Whether a shape names types of libraries that are on the class path only. */
    static boolean isOfLibraries(String shape) {
        return sources(shape).stream().map(Shapes::read).anyMatch(LIBRARY.asPredicate());
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
