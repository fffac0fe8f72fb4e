package io.github.smartasync.mutiny;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.AloneArtifact;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

/** The artifact works with the runtime and its library alone: no JSpecify. */
class AloneTest {

    private final AloneArtifact artifact =
            AloneArtifact.of(UniCall.class, AloneUse.class, "mutiny.*jar|smallrye-common-annotation.*|jctools-core.*");

    @Test
    void worksWithItsLibraryAlone() throws Exception {
        try (URLClassLoader alone = artifact.onClassPath()) {
            assertThat(alone.getResource("org/jspecify/annotations/Nullable.class"))
                    .isNull();
            assertThat(alone.getResource("org/reactivestreams/Publisher.class")).isNull();
            AloneArtifact.run(AloneUse.class, alone);
        }
    }

    @Test
    void everyClassCanBeLookedInto() throws Exception {
        assertThat(artifact.lookIntoEveryClass()).contains(UniCall.class.getName());
    }

    @Test
    void worksAsANamedModule() throws Exception {
        try (URLClassLoader alone = artifact.asModule("io.github.smartasync.mutiny")) {
            assertThat(alone.loadClass(UniCall.class.getName()).getModule().isNamed())
                    .isTrue();
            AloneArtifact.run(AloneUse.class, alone);
        }
    }
}
