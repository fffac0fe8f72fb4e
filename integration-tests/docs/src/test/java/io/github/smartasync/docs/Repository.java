package io.github.smartasync.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder that holds all of the project. */
final class Repository {

    static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

    private Repository() {}

    /** The pages at the top, all under docs, and those of examples. */
    static Stream<Path> documents() {
        return Stream.of(
                        Stream.of(ROOT.resolve("README.md"), ROOT.resolve("CONTRIBUTING.md")),
                        pagesIn("docs", Integer.MAX_VALUE),
                        pagesIn("examples", 2))
                .flatMap(pages -> pages);
    }

    private static Stream<Path> pagesIn(String folder, int depth) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder), depth)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The Java files, by their simple names. */
    static Map<String, Path> javaFiles() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .collect(Collectors.toMap(Repository::simpleName, file -> file, (one, other) -> one));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String simpleName(Path javaFile) {
        return Objects.requireNonNull(javaFile.getFileName()).toString().replace(".java", "");
    }
}
