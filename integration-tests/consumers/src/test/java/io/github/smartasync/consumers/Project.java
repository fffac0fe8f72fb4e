package io.github.smartasync.consumers;

import io.github.smartasync.compilers.ProductJars;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Folders of sources that are compiled with the javac command of the running JDK, and run in a JVM of their own. */
final class Project {

    private static final Path SOURCES = Path.of(System.getProperty("consumers.projects", "src/test/projects"));
    private static final Path OUTPUT = Path.of(System.getProperty("consumers.directory", "target/consumers"));

    private final List<Path> folders;
    private final Path classes;

    private Project(List<Path> folders, Path classes) {
        this.folders = List.copyOf(folders);
        this.classes = classes;
    }

    /** The sources of some folders together; the output is named after the test, since it compiles them in its own way. */
    static Project of(String test, String... folders) {
        return new Project(
                Stream.of(folders).map(SOURCES::resolve).toList(),
                OUTPUT.resolve(test).resolve(folders[0]));
    }

    Path classes() {
        return classes;
    }

    /** Whether the source file of a type was generated, as the view of a type of the default package, say. */
    boolean generated(String file) {
        return Files.exists(
                classes.resolveSibling(classes.getFileName() + "-generated").resolve(file));
    }

    /** What a tool printed, and its exit status. */
    record Outcome(int status, String output) {

        Outcome succeeded() {
            if (status != 0) {
                throw new AssertionError("status " + status + ":\n" + output);
            }
            return this;
        }
    }

    /** Runs javac with the strictest lint and these arguments over all sources of the folder. */
    Outcome compile(String... arguments) {
        try {
            Path generated = classes.resolveSibling(classes.getFileName() + "-generated");
            for (Path directory : List.of(classes, generated)) {
                delete(directory);
                Files.createDirectories(directory);
            }
            List<String> command = new ArrayList<>(List.of("-Xlint:all,-processing", "-Werror", "-encoding", "UTF-8"));
            command.addAll(List.of("-d", classes.toString(), "-s", generated.toString()));
            // Else javac in this JVM takes the class path of the tests. The last one that is given counts.
            command.addAll(List.of("-classpath", classes.toString()));
            command.addAll(Arrays.asList(arguments));
            for (Path folder : folders) {
                try (Stream<Path> files = Files.walk(folder)) {
                    files.map(Path::toString)
                            .filter(file -> file.endsWith(".java"))
                            .sorted()
                            .forEach(command::add);
                }
            }
            StringWriter output = new StringWriter();
            PrintWriter writer = new PrintWriter(output, true);
            int status =
                    ToolProvider.findFirst("javac").orElseThrow().run(writer, writer, command.toArray(new String[0]));
            return new Outcome(status, output.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs {@code java} with these arguments, which has to succeed, and gives what it prints. */
    static String run(String... arguments) {
        return java(arguments).succeeded().output();
    }

    /** Runs {@code java} with these arguments. */
    static Outcome java(String... arguments) {
        try {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
            command.addAll(List.of(arguments));
            Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(java.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Our annotations and runtime, then these. */
    static String path(Path... more) {
        return Stream.concat(ProductJars.forUsers().stream(), Stream.of(more))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    static String processorPath(Path... others) {
        return Stream.of(others).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
