package io.github.smartasync.gradle.process;

import io.github.smartasync.compilers.ProductJars;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Gradle in a JVM of its own, until it is closed. Not for several threads. */
public final class Gradle implements AutoCloseable {

    private final Process process;
    private final Writer requests;
    private final BufferedReader output;

    private Gradle(Process process) {
        this.process = process;
        this.requests = process.outputWriter(StandardCharsets.UTF_8);
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts it with all its files in a new folder. */
    public static Gradle in(Path folder) throws IOException {
        GradleHome home = GradleHome.in(folder.resolve("home"));
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        Stream.of("java.lang", "java.lang.invoke", "java.util", "java.nio.charset", "java.net", "java.time")
                .forEach(name -> command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
        Stream.of("api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util")
                .forEach(name -> command.add("--add-opens=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED"));
        command.add("-classpath");
        command.add(Stream.concat(home.classPath().stream(), Stream.of(tests()))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator)));
        command.add(GradleServer.class.getName());
        command.add(Files.createDirectories(folder.resolve("caches")).toString());
        return new Gradle(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    private static Path tests() {
        return ProductJars.placeOf(GradleServer.class.getName());
    }

    /** Compiles a project, and returns what Gradle says about it, in the detail of {@code --info}. */
    public String build(Path project) throws IOException {
        requests.write(project + "\n");
        requests.flush();
        List<String> said = new ArrayList<>();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.equals(GradleServer.SUCCEEDED)) {
                return String.join("\n", said);
            }
            said.add(line);
            if (line.equals(GradleServer.FAILED)) {
                break;
            }
        }
        throw new AssertionError(String.join("\n", said));
    }

    /** Ends it, and waits until it no longer uses its files. */
    @Override
    public void close() throws IOException {
        requests.close();
        process.onExit().join();
    }
}
