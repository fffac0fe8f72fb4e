package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.internal.RuntimeCore;
import io.github.smartasync.runtime.internal.await.CancelAttempt;
import io.github.smartasync.runtime.internal.failure.Failures;
import io.github.smartasync.runtime.internal.offload.WorkFuture;
import io.github.smartasync.runtime.internal.offload.YieldingFuture;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A future of a view, over a future of the source that the view is of. Whoever ends it in another way than the source ends
 * the source's future, too.
 */
final class ViewedFuture<S extends @Nullable Object, V extends @Nullable Object> extends WorkFuture<@Nullable V>
        implements BiConsumer<@Nullable S, @Nullable Throwable> {

    private final RuntimeCore core;
    private final CompletableFuture<S> sources;
    private final Function<? super @NonNull S, ? extends V> view;

    private ViewedFuture(
            RuntimeCore core, CompletableFuture<S> sources, Function<? super @NonNull S, ? extends V> view) {
        this.core = core;
        this.sources = sources;
        this.view = view;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it ends the future that is returned
    static <S extends @Nullable Object, V extends @Nullable Object> CompletableFuture<V> of(
            RuntimeCore core, CompletableFuture<S> sources, Function<? super @NonNull S, ? extends V> view) {
        ViewedFuture<S, V> viewed = new ViewedFuture<>(core, sources, view);
        sources.whenComplete(viewed);
        return viewed;
    }

    @Override
    public void accept(@Nullable S source, @Nullable Throwable failure) {
        if (failure != null) {
            endWithFailure(Failures.unwrap(failure));
            return;
        }
        try {
            endWith(source == null ? null : view.apply(source));
        } catch (Throwable noView) {
            endWithFailure(noView);
        }
    }

    @Override
    protected @Nullable YieldingFuture<?> followed() {
        return sources instanceof YieldingFuture<?> ours ? ours : null;
    }

    /** What depends on the source's future must not hold up who ends this one. */
    @Override
    protected void endWork() {
        core.onOwnThread(() -> CancelAttempt.cancel(sources));
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled) {
            CancelAttempt.cancel(sources);
        }
        return cancelled;
    }
}
