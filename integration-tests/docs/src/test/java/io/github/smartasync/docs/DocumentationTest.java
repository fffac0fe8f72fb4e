package io.github.smartasync.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page of the documentation against the files that it shows and links to. */
class DocumentationTest {

    private static final Pattern TEST = Pattern.compile("`(?:\\w+\\.)*([A-Z]\\w*(?:Test|Races))(?:\\.([a-z]\\w*))?`");
    private static final Map<String, Path> JAVA_FILES = Repository.javaFiles();

    @ParameterizedTest
    @MethodSource("io.github.smartasync.docs.Repository#documents")
    void snippetsAreCutFromTheFilesTheyName(Path page) throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (Document.Block block : Document.read(page).blocks()) {
            if (block.origin() instanceof Document.Origin.Snippet origin) {
                softly.assertThat(block.text().strip())
                        .as("%s:%d shows %s", page.getFileName(), block.line(), origin)
                        .isEqualTo(original(origin));
            }
        }
        softly.assertAll();
    }

    @ParameterizedTest
    @MethodSource("io.github.smartasync.docs.Repository#documents")
    void javaCodeSaysWhereItComesFrom(Path page) throws IOException {
        assertThat(Document.read(page).blocks())
                .filteredOn(block -> block.language().equals("java"))
                .as("%s: put <!-- snippet: path#region --> or <!-- not compiled: why --> before it", page)
                .noneMatch(block -> block.origin() instanceof Document.Origin.Unsaid);
    }

    @ParameterizedTest
    @MethodSource("io.github.smartasync.docs.Repository#documents")
    void linksLeadToFiles(Path page) throws IOException {
        assertThat(Document.read(page).links())
                .filteredOn(link -> !link.page().contains(":"))
                .allSatisfy(link -> assertThat(page.resolveSibling(link.page())).exists());
    }

    @ParameterizedTest
    @MethodSource("io.github.smartasync.docs.Repository#documents")
    void linksLeadToHeadings(Path page) throws IOException {
        SoftAssertions softly = new SoftAssertions();
        for (Document.Link link : Document.read(page).links()) {
            if (!link.anchor().isEmpty()
                    && (link.page().isEmpty() || link.page().endsWith(".md"))) {
                Path target = link.page().isEmpty() ? page : page.resolveSibling(link.page());
                softly.assertThat(Document.read(target).anchors())
                        .as("%s leads to %s", page.getFileName(), link)
                        .contains(link.anchor());
            }
        }
        softly.assertAll();
    }

    /** A page that is dated tells what was run then, and may name what has been renamed since. */
    @ParameterizedTest
    @MethodSource("io.github.smartasync.docs.Repository#documents")
    void testsThatAPageNamesExist(Path page) throws IOException {
        assumeThat(page.endsWith("mutations.md")).isFalse();
        SoftAssertions softly = new SoftAssertions();
        for (MatchResult named : TEST.matcher(Files.readString(page)).results().toList()) {
            Path file = JAVA_FILES.get(named.group(1));
            softly.assertThat(file).as("%s names %s", page, named.group()).isNotNull();
            if (file != null && named.group(2) != null) {
                softly.assertThat(Files.readString(file))
                        .as("%s names %s", page, named.group())
                        .contains(named.group(2) + "(");
            }
        }
        softly.assertAll();
    }

    /** What a block is to show: a region of a file, the outline of a generated view, or a method behind it. */
    private static String original(Document.Origin.Snippet origin) throws IOException {
        Path file = Repository.ROOT.resolve(origin.path());
        String region = origin.region();
        if (region.equals("outline")) {
            return new Outline(file).text();
        }
        int dot = region.indexOf('.');
        return dot < 0
                ? new Region(file, region).text()
                : new Member(file, region.substring(0, dot), region.substring(dot + 1)).text();
    }
}
