package io.github.smartasync.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegionTest {

    @TempDir
    Path folder;

    @Test
    void joinsItsPartsAndLeavesOutOtherMarkers() throws IOException {
        Path file = write(
                "a",
                "  // snippet:x",
                "  b",
                "  // snippet:y",
                "    c",
                "  // end:y",
                "  // end:x",
                "d",
                "// snippet:x",
                "  e",
                "// end:x");

        assertThat(new Region(file, "x").text()).isEqualTo("b\n  c\ne");
    }

    @Test
    void readsMarkersOfXmlAndProperties() throws IOException {
        Path file = write("<!-- snippet:x -->", "<a/>", "<!-- end:x -->", "# snippet:y", "b=c", "# end:y");

        assertThat(new Region(file, "x").text()).isEqualTo("<a/>");
        assertThat(new Region(file, "y").text()).isEqualTo("b=c");
    }

    @Test
    void failsWhereARegionIsMissingOrDoesNotEnd() throws IOException {
        Path file = write("// snippet:x", "a");

        assertThatThrownBy(new Region(file, "x")::text).hasMessageContaining("does not end region x");
        assertThatThrownBy(new Region(file, "y")::text).hasMessageContaining("has no region y");
    }

    private Path write(String... lines) throws IOException {
        return Files.write(folder.resolve("file"), List.of(lines));
    }
}
