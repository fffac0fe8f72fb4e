package quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smartasync.junit.BothViews;
import io.github.smartasync.junit.ConfigureRuntime;
import io.github.smartasync.junit.SmartAsyncExtension;
import io.github.smartasync.junit.StepExecutor;
import io.github.smartasync.runtime.CallTimeoutException;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** How a service is tested through its views. */
// snippet:both
class PriceServiceTest {

    // end:both
    @TempDir
    private Path archive;

    // snippet:both
    private PriceService service; // the source of the views

    // end:both
    @BeforeEach
    void makeService() throws IOException {
        Files.writeString(archive.resolve("apple"), "1.10\n");
        Transcript transcript = new Transcript(new PrintStream(new ByteArrayOutputStream()));
        service = new PriceService(URI.create("http://localhost"), archive, transcript);
    }

    // snippet:both
    @BothViews
    void knowsFormerPrices(PriceServiceSync prices) throws IOException {
        assertThat(prices.history("apple")).containsExactly(new Price("apple", new BigDecimal("1.10")));
    }

    @BothViews
    void unknownArticlesHaveNoHistory(PriceServiceSync prices) {
        assertThatThrownBy(() -> prices.history("fig")).isInstanceOf(NoSuchFileException.class);
    }
    // end:both

    @Nested
    @ExtendWith(SmartAsyncExtension.class)
    class Steps {

        // snippet:step
        @Test
        void historyIsReadLater(PriceServiceAsync prices, StepExecutor executor) {
            CompletableFuture<List<Price>> history = prices.history("apple");
            assertThat(history).isNotDone();

            executor.step();
            assertThat(history).isCompletedWithValueMatching(found -> found.size() == 1);
        }
        // end:step
    }

    // snippet:runtime
    @Nested
    @ExtendWith(SmartAsyncExtension.class)
    class WithALimit {

        @ConfigureRuntime
        void options(SmartAsyncRuntime.Builder builder) {
            builder.timeout(Duration.ofMillis(20));
        }

        @Test
        void aCallThatNeverStartsEnds(SmartAsyncRuntime runtime, StepExecutor executor) {
            PriceServiceAsync prices = PriceServiceAsync.of(service, runtime);

            assertThatThrownBy(() -> prices.history("apple").get())
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(CallTimeoutException.class);
            assertThat(executor.waiting()).isEqualTo(1);
        }
    }
    // end:runtime
}
