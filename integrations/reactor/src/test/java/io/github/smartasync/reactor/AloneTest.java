package io.github.smartasync.reactor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.AloneArtifact;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

/** The artifact works with the runtime and its library alone: no JSpecify, no context propagation. */
class AloneTest {

    private final AloneArtifact artifact =
            AloneArtifact.of(MonoCall.class, AloneUse.class, "reactor-core.*|reactive-streams-[0-9].*");

    @Test
    void worksWithItsLibraryAlone() throws Exception {
        try (URLClassLoader alone = artifact.onClassPath()) {
            assertThat(alone.getResource("org/jspecify/annotations/Nullable.class"))
                    .isNull();
            assertThat(alone.getResource("io/micrometer/context/ContextSnapshotFactory.class"))
                    .isNull();
            AloneArtifact.run(AloneUse.class, alone);
        }
    }

    @Test
    void everyClassCanBeLookedInto() throws Exception {
        assertThat(artifact.lookIntoEveryClass()).contains(MonoCall.class.getName());
    }

    @Test
    void worksAsANamedModule() throws Exception {
        try (URLClassLoader alone = artifact.asModule("io.github.smartasync.reactor")) {
            assertThat(alone.loadClass(MonoCall.class.getName()).getModule().isNamed())
                    .isTrue();
            AloneArtifact.run(AloneUse.class, alone);
        }
    }
}
