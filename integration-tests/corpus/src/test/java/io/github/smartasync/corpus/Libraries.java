package io.github.smartasync.corpus;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The class paths of libraries, as Maven gives them to a user of each. One call of Maven finds all that are asked for:
 * a build is written in which each library has a module of its own, since their dependencies do not agree.
 */
final class Libraries {

    private static final String PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath";

    private final Map<String, String> coordinates = new LinkedHashMap<>();
    private final Path directory;

    Libraries(Path directory) {
        this.directory = directory;
        Tables.rows("libraries.tsv").forEach(row -> coordinates.put(row.get(0), row.get(1)));
    }

    /** The class path of each library; in the local repository afterwards. */
    Map<String, List<Path>> classPaths(Set<String> libraries) {
        List<String> modules =
                libraries.stream().filter(library -> !jarsOf(library).isEmpty()).toList();
        List<String> missing = modules.stream()
                .filter(library -> !Files.exists(classPathFile(library)))
                .toList();
        try {
            if (!missing.isEmpty()) {
                resolve(missing);
            }
            Map<String, List<Path>> classPaths = new LinkedHashMap<>();
            for (String library : libraries) {
                classPaths.put(library, modules.contains(library) ? classPath(library) : List.of());
            }
            return classPaths;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new list of coordinates is another file: what was found before never stands for it. */
    private Path classPathFile(String library) {
        return directory.resolve(
                library + "-" + Integer.toHexString(jarsOf(library).hashCode()) + ".classpath");
    }

    private List<Path> classPath(String library) throws IOException {
        String text = Files.readString(classPathFile(library)).strip();
        return Arrays.stream(text.split(File.pathSeparator)).map(Path::of).toList();
    }

    private List<String> jarsOf(String library) {
        String jars = coordinates.get(library);
        if (jars == null) {
            throw new IllegalArgumentException("no library " + library + " in libraries.tsv");
        }
        return jars.equals("-") ? List.of() : List.of(jars.split(","));
    }

    private void resolve(List<String> libraries) throws IOException {
        Files.createDirectories(directory);
        for (String library : libraries) {
            Path module = Files.createDirectories(directory.resolve(library));
            Files.writeString(module.resolve("pom.xml"), pom(library, dependencies(library)));
        }
        String modules = libraries.stream()
                .map(library -> "<module>" + library + "</module>")
                .collect(Collectors.joining());
        Files.writeString(directory.resolve("pom.xml"), pom("libraries", "<modules>" + modules + "</modules>"));
        run(mavenCommand());
    }

    private String dependencies(String library) {
        String file = "<properties><mdep.outputFile>" + classPathFile(library) + "</mdep.outputFile>"
                + "<includeScope>compile</includeScope></properties>";
        return file
                + jarsOf(library).stream()
                        .map(jar -> jar.split(":"))
                        .map(jar -> "<dependency><groupId>" + jar[0] + "</groupId><artifactId>" + jar[1]
                                + "</artifactId><version>" + jar[2] + "</version></dependency>")
                        .collect(Collectors.joining("", "<dependencies>", "</dependencies>"));
    }

    private static String pom(String name, String body) {
        return "<project xmlns=\"http://maven.apache.org/POM/4.0.0\"><modelVersion>4.0.0</modelVersion>"
                + "<groupId>corpus</groupId><artifactId>" + name + "</artifactId><version>1</version>"
                + "<packaging>pom</packaging>" + body + "</project>";
    }

    private List<String> mavenCommand() {
        List<String> command = new ArrayList<>(List.of(System.getProperty("maven.command", "mvn"), "-q", "-B"));
        command.addAll(List.of("-f", directory.resolve("pom.xml").toString()));
        if (System.getProperty("maven.offline", "").endsWith("true")) {
            command.add("-o");
        }
        String repository = System.getProperty("maven.repository");
        if (repository != null) {
            command.add("-Dmaven.repo.local=" + repository);
        }
        command.add(PLUGIN);
        return command;
    }

    private void run(List<String> command) throws IOException {
        Path log = directory.resolve("maven.log");
        Process maven = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (maven.waitFor() != 0) {
                throw new IllegalStateException(command + " failed:\n" + Files.readString(log, StandardCharsets.UTF_8));
            }
        } catch (InterruptedException e) {
            maven.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while resolving libraries", e);
        }
    }
}
