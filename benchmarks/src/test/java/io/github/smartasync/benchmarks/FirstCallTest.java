package io.github.smartasync.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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

    /** The names of the classes that a new JVM loads while it makes a view and calls it. */
    private List<String> loadedBy(String way) throws IOException, InterruptedException {
        List<String> loaded = LoadedClasses.of(FirstCallMain.class, way, folder);
        int begin = loaded.indexOf(FirstCallMain.Begin.class.getName());
        int end = loaded.indexOf(FirstCallMain.End.class.getName());
        assertThat(begin).isPositive();
        assertThat(end).isGreaterThan(begin);
        return loaded.subList(begin + 1, end);
    }
}
