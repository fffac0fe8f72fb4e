package catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the example prints is what its page shows: values, threads, and the interrupt that follows a cancelled request. */
class MarketTest {

    @Test
    @Timeout(60)
    void printsWhatTheDocumentationShows() throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Market.play(new Transcript(new PrintStream(printed, true, StandardCharsets.UTF_8)));

        assertThat(sameForAll(printed.toString(StandardCharsets.UTF_8)))
                .isEqualTo(sameForAll(Files.readString(Path.of("transcript.txt"))));
    }

    /** Without what differs from run to run: the numbers and lengths of thread names; and without snippet markers. */
    private static String sameForAll(String transcript) {
        return transcript
                .replaceAll("(?m)^# (snippet|end):.*\\R", "")
                .replaceAll("reactor-http-nio-\\d+", "reactor-http-nio-N")
                .replaceAll("\\[smartasync-(\\d+|virtual)]", "[smartasync-N]")
                .replaceAll("\\[" + Pattern.quote(Thread.currentThread().getName()) + "]", "[main]")
                .replaceAll("] +", "] ")
                .strip();
    }
}
