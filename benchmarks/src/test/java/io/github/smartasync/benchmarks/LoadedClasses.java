package io.github.smartasync.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.SmartAsync;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes that a new JVM loads, in their order. */
final class LoadedClasses {

    private LoadedClasses() {}

    /** The names of those that a program loads, which gets one argument and must end with 0. */
    static List<String> of(Class<?> main, String argument, Path folder) throws IOException, InterruptedException {
        Path log = folder.resolve(argument + ".log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log + ":none:filecount=0",
                        "-cp",
                        classPath(),
                        main.getName(),
                        argument)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return Files.readAllLines(log).stream()
                .map(line -> line.replaceAll(" source: .*", ""))
                .toList();
    }

    /** Without the libraries that are compared: a view asks those that are present, which then load what they like. */
    private static String classPath() {
        return Stream.of(LoadedClasses.class, Prices.class, SmartAsyncRuntime.class, SmartAsync.class)
                .map(type -> Path.of(URI.create(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
