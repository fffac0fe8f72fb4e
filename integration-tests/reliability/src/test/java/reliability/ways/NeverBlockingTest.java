package reliability.ways;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smartasync.junit.ConfigureRuntime;
import io.github.smartasync.junit.NeverBlocks;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No way through an async view blocks its caller, whatever the source and the executor do. */
@NeverBlocks
class NeverBlockingTest {

    @ConfigureRuntime
    static void oneAtATime(SmartAsyncRuntime.Builder builder) {
        builder.maxConcurrency(1);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "SYNC_.*")
    void aCallDoesNotWaitForTheOnesBefore(Way way, SmartAsyncRuntime runtime) throws Exception {
        Views views = Views.on(runtime);
        List<CompletableFuture<Integer>> futures = new ArrayList<>();
        Job job = Job.open();
        for (int i = 0; i < 10; i++) {
            futures.add(way.begin(views, job));
        }
        assertThat(futures).hasSize(10);
        job.complete(7);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "SYNC_.*")
    void cancellingDoesNotWaitForTheWork(Way way, SmartAsyncRuntime runtime) throws Exception {
        CompletableFuture<Integer> future = way.begin(Views.on(runtime), Job.open());
        assertThat(future.cancel(true)).isTrue();
        assertThat(future).isCancelled();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "SYNC_.*")
    void closingTheRuntimeDoesNotWaitForItsCalls(Way way, SmartAsyncRuntime runtime) throws Exception {
        CompletableFuture<Integer> future = way.begin(Views.on(runtime), Job.open());
        runtime.close();
        assertThat(future).isNotNull();
    }
}
