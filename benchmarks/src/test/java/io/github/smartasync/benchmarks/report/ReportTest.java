package io.github.smartasync.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {

    private static final Path RESULTS = Path.of("results");
    private static final Path PAGE = Path.of("..", "docs", "performance.md");

    @TempDir
    Path docs;

    @Test
    void theTablesOfTheDocumentationAreThoseOfTheResultsThatAreKept() throws IOException {
        Path copy = Files.copy(PAGE, docs.resolve("performance.md"));

        Report.writeTables(RESULTS, copy);

        assertThat(copy).as("benchmarks/report publish").hasSameTextualContentAs(PAGE);
    }

    @Test
    void aSampleIsTheMiddleAndHalfTheDistanceOfTheQuartiles() {
        assertThat(Sample.of(5, 1, 4, 2, 3)).isEqualTo(new Sample(3, 1));
    }
}
