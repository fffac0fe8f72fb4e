package io.github.smartasync.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No change of the public API goes unseen: the listings in {@code signatures} change with it, or the build fails. */
class ApiTest {

    private static final String CLASS_PATH = System.getProperty("java.class.path");
    private static final Pattern JAR = Pattern.compile("(smartasync-[a-z0-9-]+?)-\\d.*\\.jar");

    /** Jars of our modules that nobody else gets. */
    private static final Pattern OWN = Pattern.compile("smartasync-test-.*");

    @ParameterizedTest
    @MethodSource("jars")
    void offersWhatIsKept(Path jar) throws IOException {
        Signature signature = Signature.of(artifact(jar));
        List<String> listing = ApiListing.of(jar, CLASS_PATH);
        if (Boolean.getBoolean("api.refresh")) {
            signature.refresh(listing);
        }
        String complaint = signature.complaint(listing);
        if (!complaint.isEmpty()) {
            fail(complaint);
        }
    }

    /** As the BOM, which names all that is published: its own test sees to that. */
    @Test
    void looksAtAllThatIsPublished() throws IOException {
        Stream<String> published = Pattern.compile("<artifactId>(smartasync-[^<]+)</artifactId>")
                .matcher(Files.readString(Path.of("../../integrations/bom/pom.xml")))
                .results()
                .map(match -> match.group(1))
                .filter(name -> !List.of("smartasync-parent", "smartasync-bom", "smartasync-processor")
                        .contains(name));
        assertThat(jars().map(ApiTest::artifact))
                .as("a new artifact: add it to the dependencies of integration-tests/api")
                .containsExactlyInAnyOrderElementsOf(published.toList());
    }

    static Stream<Path> jars() {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(CLASS_PATH)
                .map(Path::of)
                .filter(jar -> JAR.matcher(jar.getFileName().toString()).matches())
                .filter(jar -> !OWN.matcher(artifact(jar)).matches());
    }

    private static String artifact(Path jar) {
        return JAR.matcher(jar.getFileName().toString()).replaceFirst("$1");
    }
}
