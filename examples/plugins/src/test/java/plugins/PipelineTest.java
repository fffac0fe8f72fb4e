package plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

final class PipelineTest {

    private static final Order ORDER = new Order("Ada", "apples", 3);

    @Test
    void findsPluginsOfBothKinds() {
        Pipeline pipeline = Pipeline.ofPlugins();

        assertThat(pipeline.objection(ORDER).join()).isEmpty();
        assertThat(pipeline.objection(new Order("nobody", "apples", 3)).join()).isEqualTo("unknown customer nobody");
        assertThat(pipeline.objection(new Order("Ada", "apples", 30)).join()).isEqualTo("only 12 pieces of apples");
    }

    @Test
    void aBlockingPluginRunsOnAnotherThread() {
        Thread caller = Thread.currentThread();
        CheckSync blocking = order -> Thread.currentThread() == caller ? "on the caller's thread" : "";

        assertThat(new Pipeline(List.of(CheckAsync.from(blocking)))
                        .objection(ORDER)
                        .join())
                .isEmpty();
    }

    @Test
    void theFirstObjectionCounts() {
        CheckAsync first = order -> CompletableFuture.completedFuture("first");
        CheckSync second = order -> {
            throw new AssertionError("not asked");
        };

        assertThat(new Pipeline(List.of(first, CheckAsync.from(second)))
                        .objection(ORDER)
                        .join())
                .isEqualTo("first");
    }

    @Test
    void aFailureOfABlockingPluginIsInTheFuture() {
        CheckSync broken = order -> {
            throw new IOException("no disk");
        };

        assertThatThrownBy(new Pipeline(List.of(CheckAsync.from(broken))).objection(ORDER)::join)
                .isInstanceOf(CompletionException.class)
                .hasRootCauseMessage("no disk");
    }

    /** A host that blocks takes the same plug-ins the other way round. */
    @Test
    void aBlockingHostTakesPluginsOfBothKinds() throws IOException {
        CheckSync check = CheckSync.from(new CustomerCheck());

        assertThat(check.objection(new Order("nobody", "apples", 3))).isEqualTo("unknown customer nobody");
    }
}
