package reactive;

import static org.assertj.core.api.Assertions.assertThat;

import io.reactivex.rxjava3.plugins.RxJavaPlugins;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import reactor.core.publisher.Hooks;

/** What a source signals after its call was cancelled is dropped in silence: no library hears of it where it would complain. */
class LateSignalsTest {

    private final SourcesAsync async = SourcesAsync.of(new Sources());
    private final List<Object> complaints = new CopyOnWriteArrayList<>();

    @BeforeEach
    void hear() {
        Hooks.onErrorDropped(complaints::add);
        Hooks.onNextDropped(complaints::add);
        RxJavaPlugins.setErrorHandler(complaints::add);
        Infrastructure.setDroppedExceptionHandler(complaints::add);
    }

    @AfterEach
    void reset() {
        Hooks.resetOnErrorDropped();
        Hooks.resetOnNextDropped();
        RxJavaPlugins.reset();
        Infrastructure.resetDroppedExceptionHandler();
    }

    @ParameterizedTest
    @EnumSource
    void aValue(Kind kind) {
        Origin origin = cancelled(kind);
        origin.end.complete(7);
        assertThat(complaints).isEmpty();
    }

    /** Reactor's own sink complains of such a failure, before any subscriber of it could. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "MONO")
    void aFailure(Kind kind) {
        Origin origin = cancelled(kind);
        origin.end.completeExceptionally(new IOException("late"));
        assertThat(complaints).isEmpty();
    }

    private Origin cancelled(Kind kind) {
        Origin origin = Origin.pending();
        CompletableFuture<?> future = kind.async(async, () -> origin);
        assertThat(future.cancel(true)).isTrue();
        return origin;
    }
}
