package reliability;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Test
    void tellsWhatTheExecutorAndItsThreadsDo() throws Exception {
        try (SmartAsyncRuntime runtime =
                SmartAsyncRuntime.builder().maxConcurrency(1).build()) {
            CountDownLatch running = new CountDownLatch(1);
            CountDownLatch end = new CountDownLatch(1);
            WorkAsync async = WorkAsync.of(new Work(), runtime);
            CompletableFuture<Integer> first = async.work(() -> {
                running.countDown();
                Lab.await(end);
                return 1;
            });
            CompletableFuture<Integer> second = async.work(() -> 2);
            Lab.await(running);

            String evidence = Files.readString(Evidence.write("title", List.of(runtime)));

            end.countDown();
            assertThat(first.join() + second.join()).isEqualTo(3);
            assertThat(evidence)
                    .startsWith("title")
                    .contains("taken = 1", "Intake #", "oldest = runtime.bridge.OffloadedTask", "[Not completed]")
                    .contains("call = reliability.WorkViews$AsyncView$")
                    .contains("\"main\"", "reliability.EvidenceTest.tellsWhatTheExecutorAndItsThreadsDo");
        }
    }
}
