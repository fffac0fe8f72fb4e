package io.github.smartasync.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a JVM loads for its first call. The first lambda or method handle of a JVM costs milliseconds, so none is on the
 * way of a first call: not when the view is made, and not when it is called.
 */
class FirstCallTest {

    @TempDir
    Path folder;

    @Test
    void theFirstCallOfASyncViewUsesNoLambdaAndNoMethodHandle() throws Exception {
        assertThat(lambdasAndHandles(loadedBy("sync"))).isEmpty();
    }

    @Test
    void theFirstCallOfAnAsyncViewUsesNoLambdaAndNoMethodHandle() throws Exception {
        assertThat(lambdasAndHandles(loadedBy("async"))).isEmpty();
    }

    /**
     * The call itself is a lambda of generated code. Virtual threads are started by reflection, as this is compiled for Java
     * 17; that uses handles of its own.
     */
    @Test
    void theFirstOffloadedCallUsesNoLambdaOfTheRuntime() throws Exception {
        assertThat(lambdasAndHandles(loadedBy("offload")))
                .noneMatch(loaded -> loaded.contains("io.github.smartasync.runtime"));
    }

    @Test
    void aLambdaWouldBeSeen() throws Exception {
        assertThat(lambdasAndHandles(loadedBy("lambda"))).isNotEmpty();
    }

    private static List<String> lambdasAndHandles(List<String> loaded) {
        return loaded.stream()
                .filter(name -> name.startsWith("java.lang.invoke.") || name.contains("$$Lambda"))
                .toList();
    }

    /** Without the libraries that are compared: a view asks those that are present, which then load what they like. */
    private static String classPath() {
        return Stream.of(FirstCallMain.class, Prices.class, SmartAsyncRuntime.class)
                .map(type -> Path.of(URI.create(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The names of the classes that a new JVM loads while it makes a view and calls it. */
    private List<String> loadedBy(String way) throws IOException, InterruptedException {
        Path log = folder.resolve(way + ".log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log + ":none:filecount=0",
                        "-cp",
                        classPath(),
                        FirstCallMain.class.getName(),
                        way)
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();

        List<String> loaded = Files.readAllLines(log).stream()
                .map(line -> line.replaceAll(" source: .*", ""))
                .toList();
        int begin = loaded.indexOf(FirstCallMain.Begin.class.getName());
        int end = loaded.indexOf(FirstCallMain.End.class.getName());
        assertThat(begin).isPositive();
        assertThat(end).isGreaterThan(begin);
        return loaded.subList(begin + 1, end);
    }
}
