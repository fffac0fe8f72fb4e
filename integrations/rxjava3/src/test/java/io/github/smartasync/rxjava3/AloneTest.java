package io.github.smartasync.rxjava3;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.AloneArtifact;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;

/** The artifact works with the runtime and its library alone: no JSpecify. */
class AloneTest {

    private final AloneArtifact artifact =
            AloneArtifact.of(MaybeCall.class, AloneUse.class, "rxjava.*jar|reactive-streams-[0-9].*");

    @Test
    void worksWithItsLibraryAlone() throws Exception {
        try (URLClassLoader alone = artifact.onClassPath()) {
            assertThat(alone.getResource("org/jspecify/annotations/Nullable.class"))
                    .isNull();
            AloneArtifact.run(AloneUse.class, alone);
        }
    }

    @Test
    void everyClassCanBeLookedInto() throws Exception {
        assertThat(artifact.lookIntoEveryClass()).contains(MaybeCall.class.getName());
    }

    @Test
    void worksAsANamedModule() throws Exception {
        try (URLClassLoader alone = artifact.asModule("io.github.smartasync.rxjava3")) {
            assertThat(alone.loadClass(MaybeCall.class.getName()).getModule().isNamed())
                    .isTrue();
            AloneArtifact.run(AloneUse.class, alone);
        }
    }
}
