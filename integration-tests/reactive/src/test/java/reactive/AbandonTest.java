package reactive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** With {@code abandon}, no end of a call reaches the source. */
@Timeout(120)
class AbandonTest {

    private final SourcesAsync async = SharedSourcesAsync.of(new SharedSources());

    @ParameterizedTest
    @EnumSource
    void theEndOfACallLeavesTheSourceAlone(Kind kind) {
        Origin origin = Origin.pending();
        CompletableFuture<?> cancelled = kind.async(async, () -> origin);
        CompletableFuture<?> completed = kind.async(async, () -> origin);
        CompletableFuture<?> waiting = kind.async(async, () -> origin);
        assertThat(cancelled.cancel(true)).isTrue();
        assertThat(completed.complete(null)).isTrue();
        assertThat(origin.isCancelled()).isFalse();
        origin.end.complete(7);
        assertThat(waiting.join()).isEqualTo(kind.hasValues() ? 7 : null);
    }

    @ParameterizedTest
    @EnumSource
    void thousandCallsThatWereCancelledDoNotHearOfTheEnd(Kind kind) {
        Origin origin = Origin.pending();
        List<CompletableFuture<?>> calls = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            calls.add(kind.async(async, () -> origin));
        }
        calls.forEach(call -> assertThat(call.cancel(true)).isTrue());
        origin.end.complete(7);
        assertThat(calls).allMatch(CompletableFuture::isCancelled);
        assertThat(origin.isCancelled()).isFalse();
    }
}
