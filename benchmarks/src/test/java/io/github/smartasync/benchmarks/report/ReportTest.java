package io.github.smartasync.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

    private static final Path RESULTS = Path.of("results");
    private static final Path DOCS = Path.of("..", "docs");

    @TempDir
    Path docs;

    @Test
    void theTablesOfTheDocumentationAreThoseOfTheResultsThatAreKept() throws IOException {
        for (String page : Report.PAGES.keySet()) {
            Files.createDirectories(docs.resolve(page).getParent());
            Files.copy(DOCS.resolve(page), docs.resolve(page));
        }

        Report.writeTables(RESULTS, docs);

        assertThat(Report.PAGES.keySet())
                .allSatisfy(page -> assertThat(docs.resolve(page))
                        .as("benchmarks/report publish")
                        .hasSameTextualContentAs(DOCS.resolve(page)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"performance-calls.svg", "performance-offloads.svg", "performance-scale.svg"})
    void theChartsOfTheDocumentationAreThoseOfTheResultsThatAreKept(String chart) throws IOException {
        Charts.draw(Report.kept(RESULTS), docs);

        assertThat(docs.resolve(chart)).as("benchmarks/report publish").hasSameTextualContentAs(DOCS.resolve(chart));
        assertThat(Files.size(docs.resolve(chart))).isLessThan(60_000);
    }

    @Test
    void aSampleIsTheMiddleAndHalfTheDistanceOfTheQuartiles() {
        assertThat(Sample.of(5, 1, 4, 2, 3)).isEqualTo(new Sample(3, 1));
    }
}
