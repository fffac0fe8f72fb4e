package quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import quickstart.Transcript.Line;

/** What the transcript says, and that it is what the documentation shows. */
class QuickstartTest {

    private static final Pattern EVENT_LOOP = Pattern.compile("reactor-http-nio-\\d+");

    private static final ByteArrayOutputStream PRINTED = new ByteArrayOutputStream();
    private static List<Line> lines;
    private static String caller;

    @BeforeAll
    static void play() throws Exception {
        Transcript transcript = new Transcript(new PrintStream(PRINTED, true, StandardCharsets.UTF_8));
        caller = Thread.currentThread().getName();
        Quickstart.play(transcript);
        lines = transcript.lines();
    }

    @Test
    void syncViewReturnsValuesToMain() {
        assertThat(texts()).contains("-> apple costs 1.20 EUR", "-> [apple costs 1.05, apple costs 1.10]");
    }

    @Test
    void syncViewRunsTheServiceOnItsCaller() {
        assertThat(threadsOf("PriceService.priceOf sends its request").get(0)).isEqualTo(caller);
        assertThat(threadsOf("PriceService.history reads its file").get(0)).isEqualTo(caller);
    }

    @Test
    void reactorViewAnswersOverHttp() {
        assertThat(texts()).contains("-> 200 apple costs 1.20", "-> 200 [apple costs 1.05, apple costs 1.10]");
    }

    @Test
    void reactorViewIsCalledOnAnEventLoop() {
        assertThat(threadsOf("reactorPrices.priceOf(\"apple\")"))
                .singleElement()
                .satisfies(this::isEventLoop);
        assertThat(threadsOf("reactorPrices.history(\"apple\")"))
                .singleElement()
                .satisfies(this::isEventLoop);
    }

    @Test
    void reactorViewCallsAnAsyncMethodOnItsCaller() {
        assertThat(threadsOf("PriceService.priceOf sends its request"))
                .hasSize(2)
                .last()
                .satisfies(this::isEventLoop);
    }

    @Test
    void reactorViewOffloadsABlockingMethod() {
        assertThat(threadsOf("PriceService.history reads its file"))
                .hasSize(2)
                .last()
                .satisfies(thread -> assertThat(thread).startsWith("smartasync").doesNotMatch(EVENT_LOOP));
    }

    @Test
    void syncViewIsRefusedOnAnEventLoopBeforeAnythingIsDone() {
        Line refusal = lines.stream()
                .filter(line -> line.text().startsWith("BlockingRefusedException"))
                .findFirst()
                .orElseThrow();
        isEventLoop(refusal.thread());
        assertThat(refusal.text())
                .contains("PriceService.priceOf(String)", refusal.thread(), "PriceServiceAsync.priceOf(String)");
        assertThat(texts()).contains("-> 500 refused", "requests that reached the price server: 0");
    }

    @Test
    void printsWhatTheDocumentationShows() throws Exception {
        String documented = Files.readString(Path.of("transcript.txt"));

        assertThat(sameForAll(PRINTED.toString(StandardCharsets.UTF_8))).isEqualTo(sameForAll(documented));
    }

    /** Without what differs from run to run: the numbers and lengths of thread names; and without snippet markers. */
    private static String sameForAll(String transcript) {
        return transcript
                .replaceAll("(?m)^# (snippet|end):.*\\R", "")
                .replaceAll("reactor-http-nio-\\d+", "reactor-http-nio-N")
                .replaceAll("\\[smartasync-(\\d+|virtual)]", "[smartasync-N]")
                .replaceAll("\\[" + Pattern.quote(caller) + "]", "[main]")
                .replaceAll("] +", "] ")
                .strip();
    }

    private void isEventLoop(String thread) {
        assertThat(thread).matches(EVENT_LOOP);
    }

    private static List<String> texts() {
        return lines.stream().map(Line::text).toList();
    }

    private static List<String> threadsOf(String text) {
        return lines.stream()
                .filter(line -> line.text().equals(text))
                .map(Line::thread)
                .toList();
    }
}
