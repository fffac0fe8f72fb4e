package io.github.smartasync.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The BOM names what is published, and nothing else: not what this build needs itself. */
final class BomTest {

    private static final Path ROOT = Path.of(System.getProperty("repository", "../.."));
    private static final String PUBLISHED = "<maven.deploy.skip>false</maven.deploy.skip>";
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(smartasync-[^<]+)</artifactId>");

    @Test
    void namesAllThatIsPublished() throws IOException {
        assertThat(named()).isEqualTo(published());
    }

    @Test
    void namesNothingOfOthers() throws IOException {
        assertThat(bom())
                .doesNotContain("<parent>", "<properties>", "org.junit", "assertj", "jspecify")
                .contains("<packaging>pom</packaging>");
    }

    private static List<String> named() throws IOException {
        String bom = bom();
        return ARTIFACT.matcher(bom.substring(bom.indexOf("<dependencyManagement>")))
                .results()
                .map(artifact -> artifact.group(1))
                .sorted()
                .toList();
    }

    /** The first artifact in a pom is its parent, the second its own. */
    private static List<String> published() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT);
                Stream<Path> integrations = Files.list(ROOT.resolve("integrations"))) {
            return Stream.concat(modules, integrations)
                    .map(folder -> folder.resolve("pom.xml"))
                    .filter(Files::exists)
                    .map(BomTest::read)
                    .filter(pom -> pom.contains(PUBLISHED))
                    .map(pom -> ARTIFACT.matcher(pom)
                            .results()
                            .map(MatchResult::group)
                            .skip(1)
                            .findFirst())
                    .map(own -> own.orElseThrow().replaceAll("</?artifactId>", ""))
                    .filter(own -> !own.equals("smartasync-bom"))
                    .sorted()
                    .toList();
        }
    }

    private static String bom() throws IOException {
        return Files.readString(ROOT.resolve("integrations/bom/.flattened-pom.xml"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
