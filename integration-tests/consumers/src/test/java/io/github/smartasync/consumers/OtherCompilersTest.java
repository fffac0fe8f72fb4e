package io.github.smartasync.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.ProductJars;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An enum, a record and a type of the JDK, with compilers that are neither javac nor Eclipse's own. */
final class OtherCompilersTest {

    private static final Path KINDS = Path.of(System.getProperty("consumers.projects"), "kinds");
    private static final String PROCESSOR = ProductJars.processor().toString();

    private static final String PRINTED =
            String.join(System.lineSeparator(), "large", "shoes", "LARGE", "[content, open, size]", "");

    @TempDir
    static Path folder;

    private static String users;

    /** Turbine takes jars only. */
    @BeforeAll
    static void jars() throws IOException {
        List<Path> jars = new ArrayList<>();
        for (Path place : ProductJars.forUsers()) {
            jars.add(Files.isRegularFile(place) ? place : jar(place));
        }
        users = String.join(
                File.pathSeparator, jars.stream().map(Path::toString).toList());
    }

    /** AspectJ's compiler is Eclipse's with changes. */
    @Test
    void aspectj() throws IOException {
        Path classes = Files.createDirectory(folder.resolve("aspectj"));
        String tools = ProductJars.jarOf("org.aspectj.tools.ajc.Main").toString();
        List<String> command = new ArrayList<>(List.of("-cp", tools, "org.aspectj.tools.ajc.Main", "-17"));
        command.addAll(List.of("-cp", users + File.pathSeparator + tools, "-processorpath", PROCESSOR));
        command.addAll(List.of("-d", classes.toString(), "-s", classes.toString()));
        command.addAll(sources(KINDS));

        assertThat(Project.java(command.toArray(String[]::new)).output()).doesNotContain("[error]", "SA0");
        assertThat(Project.run("-cp", classes + File.pathSeparator + users, "kinds.Main"))
                .isEqualTo(PRINTED);
    }

    /** Bazel's header compiler runs processors, and javac compiles what they have generated. */
    @Test
    void turbine() throws IOException {
        Path classes = Files.createDirectory(folder.resolve("turbine"));
        Path generated = folder.resolve("generated.jar");
        List<String> command = new ArrayList<>(
                List.of("-cp", System.getProperty("java.class.path"), "com.google.turbine.main.Main", "--sources"));
        command.addAll(sources(KINDS));
        command.add("--classpath");
        command.addAll(List.of(users.split(File.pathSeparator)));
        command.addAll(List.of("--processors", "io.github.smartasync.processor.SmartAsyncProcessor"));
        command.addAll(List.of("--processorpath", PROCESSOR, "--gensrc_output", generated.toString()));
        command.addAll(List.of("--output", folder.resolve("headers.jar").toString()));
        command.addAll(List.of("--javacopts", "--release", "17", "--"));
        assertThat(Project.java(command.toArray(String[]::new)).output()).isEmpty();

        Path sources = Files.createDirectory(folder.resolve("generated"));
        unpack(generated, sources);
        List<String> all = new ArrayList<>(List.of("-proc:none", "-Xlint:all", "-Werror", "-cp", users));
        all.addAll(List.of("-d", classes.toString()));
        all.addAll(sources(KINDS));
        all.addAll(sources(sources));
        assertThat(tool("javac").run(System.out, System.err, all.toArray(String[]::new)))
                .isZero();
        assertThat(Project.run("-cp", classes + File.pathSeparator + users, "kinds.Main"))
                .isEqualTo(PRINTED);
    }

    private static void unpack(Path jar, Path target) throws IOException {
        try (FileSystem files = FileSystems.newFileSystem(jar);
                Stream<Path> all = Files.walk(files.getPath("/kinds"))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Files.copy(file, target.resolve(file.getFileName().toString()));
            }
        }
    }

    private static ToolProvider tool(String name) {
        return ToolProvider.findFirst(name).orElseThrow();
    }

    private static List<String> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static Path jar(Path classes) throws IOException {
        Path jar = Files.createTempFile(folder, "product", ".jar");
        assertThat(tool("jar").run(System.out, System.err, "-cf", jar.toString(), "-C", classes.toString(), "."))
                .isZero();
        return jar;
    }
}
