package io.github.smartasync.clientlibrary;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** The library, with its blocking half written by hand, or generated. */
enum Library {
    BY_HAND("by-hand"),
    GENERATED("generated");

    private static final Path ROOT = Path.of("src", "library");

    private final String folder;

    Library(String folder) {
        this.folder = folder;
    }

    /** The sources of one of the two, without what both have. */
    List<Path> ownSources() {
        return javaFiles(ROOT.resolve(folder));
    }

    Compiled compiled(Compilers compiler, Path directory) {
        List<Path> all = new ArrayList<>(ownSources());
        all.addAll(javaFiles(ROOT.resolve("common")));
        Compilation compilation = Compilation.with(compiler).sources(all);
        return (this == GENERATED ? compilation.processed() : compilation).intoNew(directory);
    }

    static List<Path> callers() {
        return javaFiles(Path.of("src", "callers"));
    }

    static long lines(List<Path> files) {
        return files.stream().mapToLong(Library::lines).sum();
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A jar of compiled classes. */
    static Path jar(Compiled compiled, Path jar) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(compiled.classes())) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = compiled.classes().relativize(file).toString().replace('\\', '/');
                entries.putNextEntry(new JarEntry(name));
                entries.write(Files.readAllBytes(file));
            }
        }
        return jar;
    }
}
