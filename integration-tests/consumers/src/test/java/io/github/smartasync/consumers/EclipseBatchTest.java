package io.github.smartasync.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.ProductJars;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eclipse's compiler from the command line, as docs/build-tools.md shows it: the order of its options matters. */
final class EclipseBatchTest {

    private static final Path SHOP = Path.of(System.getProperty("consumers.projects"), "shop");
    private static final String PROCESSOR = ProductJars.processor().toString();

    @TempDir
    Path classes;

    @Test
    void processorPathAfterClassPathIsUsed() {
        assertThat(compiled("-cp", Project.path(), "-processorpath", PROCESSOR)).isEmpty();
        assertThat(Project.run("-classpath", Project.path(classes), "shop.Main"))
                .startsWith("sync price 7");
    }

    @Test
    void processorPathBeforeClassPathIsNot() {
        assertThat(compiled("-processorpath", PROCESSOR, "-cp", Project.path()))
                .contains("PriceServiceSync cannot be resolved");
    }

    @Test
    void processorOnTheClassPathIsUsed() {
        assertThat(compiled("-cp", Project.path(ProductJars.processor()))).isEmpty();
    }

    /** In a JVM of its own: in this one, the processor is on the class path. */
    private String compiled(String... paths) {
        List<String> command = new ArrayList<>(List.of(
                "-cp",
                ProductJars.jarOf("org.eclipse.jdt.internal.compiler.batch.Main")
                        .toString(),
                "org.eclipse.jdt.internal.compiler.batch.Main"));
        command.addAll(List.of(paths));
        String folder = classes.toString(); // without -s, generated sources go to the working directory
        command.addAll(List.of("-17", "-nowarn", "-encoding", "UTF-8", "-d", folder, "-s", folder, SHOP.toString()));
        return Project.java(command.toArray(String[]::new)).output();
    }
}
