package io.github.smartasync.halfbroken;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.compilers.Compilers;
import io.github.smartasync.compilers.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What proves that a message of ours is about another mistake than the compiler's, and what does not. */
final class OtherMistakesTest {

    private static final String GOOD =
            "import io.github.smartasync.SmartAsync; @SmartAsync public interface Source { String load(); int size(); }";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void twoPlacesAreTwoMistakes(Compilers tool) {
        assertThat(complaints(
                        tool,
                        "@SmartAsync(timeout = \"soon\") public interface Source { Missing load(); int size(); }"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void elementThatDoesNotExistIsNotWhatIsWrongWithTheOthers(Compilers tool) {
        assertThat(
                        complaints(
                                tool,
                                "@SmartAsync(timeout = \"soon\", unknown = 1) public interface Source { String load(); int size(); }"))
                .isEmpty();
    }

    @Test
    void eclipseLooksIntoBodiesAfterProcessors() {
        assertThat(
                        complaints(
                                Compilers.ECJ,
                                "@SmartAsync(timeout = \"soon\") public interface Source { String load(); default int size() {} }"))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Compilers.class)
    void messageThatGoesWithTheMistakeIsAboutIt(Compilers tool) {
        SpoiltSource source =
                spoiltSource("@SmartAsync(timeout = \"soon\") public interface Source { Missing load(); int size(); }");
        Trial trial = trial(tool);
        List<Message> errors = trial.errors(source.spoilt());
        assertThat(errors).hasSize(2);
        for (Message message : errors) {
            OtherMistakes others = new OtherMistakes(source, trial, directory.resolve("javac"));
            assertThat(others.include(message)).isEqualTo(message.isOurs());
        }
    }

    @Test
    void partsHaveSomeOfThePlacesOrLessInThem() {
        assertThat(new Difference("a b c", "x b y z c").parts())
                .contains("a b y z c", "x b c", "a b c")
                .contains(" b y z c", "x b z c", "x b y c")
                .doesNotContain("x b y z c");
        assertThat(new Difference("a b", "a b").parts()).isEmpty();
    }

    private List<String> complaints(Compilers tool, String spoilt) {
        SpoiltSource source = spoiltSource(spoilt);
        Trial trial = trial(tool);
        assertThat(trial.errors(source.spoilt())).anyMatch(Message::isOurs);
        return trial.complaints(source);
    }

    private static SpoiltSource spoiltSource(String spoilt) {
        return new SpoiltSource(
                new Input("good", Map.of("Source.java", GOOD)),
                new Input("spoilt", Map.of("Source.java", "import io.github.smartasync.SmartAsync; " + spoilt)));
    }

    private Trial trial(Compilers tool) {
        return new Trial(tool, directory.resolve("trial"));
    }
}
