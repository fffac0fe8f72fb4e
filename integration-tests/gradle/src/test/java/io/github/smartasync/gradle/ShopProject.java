package io.github.smartasync.gradle;

import io.github.smartasync.compilers.ProductJars;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A copy of {@code src/test/projects/shop}, with a Maven repository that has what we publish. */
record ShopProject(Path folder) {

    private static final Path ORIGINAL = Path.of("src/test/projects/shop");
    private static final String VERSION = "0.1.0-SNAPSHOT";
    /** Long ago, so that it shows what a build has written, however coarse the clock of the disk is. */
    private static final FileTime OLD = FileTime.fromMillis(1_000_000_000_000L);

    static ShopProject in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(ORIGINAL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(ORIGINAL.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Path repository = folder.resolve("repository");
        publish(repository, "smartasync-annotations", ProductJars.jarOf("io.github.smartasync.SmartAsync"));
        publish(repository, "smartasync-runtime", ProductJars.jarOf("io.github.smartasync.runtime.SmartAsyncRuntime"));
        publish(repository, "smartasync-processor", ProductJars.processor());
        Files.writeString(folder.resolve("settings.gradle"), """
                rootProject.name = "shop"
                dependencyResolutionManagement { repositories { maven { url = uri("repository") } } }
                """);
        return new ShopProject(folder);
    }

    private static void publish(Path repository, String artifact, Path jar) throws IOException {
        Path folder = Files.createDirectories(
                repository.resolve("io/github/smartasync").resolve(artifact).resolve(VERSION));
        Files.copy(jar, folder.resolve(artifact + "-" + VERSION + ".jar"));
        Files.copy(Path.of("../..", artifact, ".flattened-pom.xml"), folder.resolve(artifact + "-" + VERSION + ".pom"));
    }

    /** Replaces one text in a source by another. */
    void change(String type, String from, String to) throws IOException {
        Path source = source(type);
        String text = Files.readString(source);
        if (!text.contains(from)) {
            throw new IllegalStateException(type + " has no " + from);
        }
        Files.writeString(source, text.replace(from, to));
    }

    void remove(String type) throws IOException {
        Files.delete(source(type));
    }

    private Path source(String type) {
        return folder.resolve("src/main/java/shop").resolve(type + ".java");
    }

    /** The text of a generated source below {@code shop}, in the folder that the README names. */
    String generated(String type) throws IOException {
        return Files.readString(generatedSources().resolve("shop").resolve(type + ".java"));
    }

    /** The names of generated types whose sources are there. */
    Set<String> generated() throws IOException {
        return names(generatedSources(), FileTime.fromMillis(0));
    }

    /** The names of types whose class files are there. */
    Set<String> classes() throws IOException {
        return names(folder.resolve("build/classes/java/main"), FileTime.fromMillis(0));
    }

    /** Makes all generated sources old. */
    void age() throws IOException {
        try (Stream<Path> files = Files.walk(generatedSources())) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, OLD);
            }
        }
    }

    /** The names of generated types whose sources have been written since they were made old. */
    Set<String> rewritten() throws IOException {
        return names(generatedSources(), OLD);
    }

    private Path generatedSources() {
        return folder.resolve("build/generated/sources/annotationProcessor/java/main");
    }

    private static Set<String> names(Path folder, FileTime after) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            Set<String> names = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .filter(file -> time(file).compareTo(after) > 0)
                    .forEach(file -> names.add(file.getFileName().toString().replaceAll("\\.\\w+$", "")));
            return names;
        }
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
