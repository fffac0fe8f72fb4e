package io.github.smartasync.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutlineTest {

    @Test
    void keepsTheAbstractMethods(@TempDir Path folder) throws IOException {
        Path view = Files.writeString(folder.resolve("View.java"), """
                package a;

                import b.C;

                /** A view. */
                @GeneratedView("a.S")
                public interface View {
                    /** Makes one. */
                    static View of(S s) {
                        return Views.of(s);
                    }

                    /**
                     * Does it;
                     */
                    C m() throws D;
                }
                """);

        assertThat(new Outline(view).text()).isEqualTo("public interface View {\n    C m() throws D;\n}");
    }
}
