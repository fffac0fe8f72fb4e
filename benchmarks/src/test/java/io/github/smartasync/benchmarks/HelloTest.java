package io.github.smartasync.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many classes a small program loads because it calls a view: each costs its start about a tenth of a millisecond. */
class HelloTest {

    @TempDir
    Path folder;

    private Set<String> withoutView;

    @BeforeEach
    void loadedWithoutView() throws Exception {
        withoutView = loadedBy("plain");
    }

    @Test
    void aSyncViewLoadsAboutThirtyClasses() throws Exception {
        assertThat(loadedBeyond(withoutView, "sync")).hasSizeBetween(10, 33);
    }

    /** The JDK loads most of them, for the first lambda and for threads. */
    @Test
    void anAsyncViewThatOffloadsLoadsLessThanTwoHundred() throws Exception {
        assertThat(loadedBeyond(withoutView, "offload")).hasSizeBetween(50, 170);
    }

    @Test
    void theServiceLoaderIsNotAskedInVain() throws Exception {
        assertThat(loadedBeyond(withoutView, "sync"))
                .noneMatch(name -> name.startsWith("java.util.ServiceLoader"))
                .noneMatch(name -> name.startsWith("jdk.internal.jimage"));
    }

    private Set<String> loadedBeyond(Set<String> others, String way) throws IOException, InterruptedException {
        Set<String> loaded = loadedBy(way);
        loaded.removeAll(others);
        return loaded;
    }

    private Set<String> loadedBy(String way) throws IOException, InterruptedException {
        return new LinkedHashSet<>(LoadedClasses.of(HelloMain.class, way, folder));
    }
}
