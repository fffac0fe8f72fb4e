package io.github.smartasync.clientlibrary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compilation;
import io.github.smartasync.compilers.Compiled;
import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.Message;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The ten interfaces are compared as a library with two halves would compare them in its tests. */
class ParityTest {

    private static final List<Path> PARITY = List.of(Path.of("src/parity/java/cluster/admin/Parity.java"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void theBlockingHalfIsWhatTheOtherSays(Library library) {
        Compiled compiled = library.compiled(Compilers.JAVAC, folder);

        Compiled test = Compilation.with(Compilers.JAVAC)
                .classPath(List.of(compiled.classes()))
                .sources(PARITY)
                .processed()
                .intoNew(folder);

        assertThat(test.messages()).isEmpty();
    }

    @Test
    void aForgottenTwinFails() {
        Compiled compiled = Library.BY_HAND.compiled(Compilers.JAVAC, folder);

        Compiled test = Compilation.with(Compilers.JAVAC)
                .classPath(List.of(compiled.classes()))
                .source(
                        "cluster/admin/More.java",
                        "package cluster.admin; public interface More extends Topics { int count() throws AdminException; }")
                .source(
                        "cluster/admin/Parity.java",
                        "package cluster.admin; @io.github.smartasync.SmartAsyncPair(blocking = More.class) class Parity {}")
                .processed()
                .intoNew(folder);

        assertThat(test.errors()).extracting(Message::code).containsExactly("SA091");
    }
}
