package io.github.smartasync.rxjava3;

import io.github.smartasync.runtime.bridge.Bridge;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.plugins.RxJavaPlugins;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A subscription to a call, and in one object what the future of the call calls. The state goes forward only, and whoever
 * moves it from {@code WAITING} decides: the future signals, or it is disposed of and nobody does.
 */
final class FutureDisposable<O, T> implements Disposable, BiConsumer<@Nullable T, @Nullable Throwable> {

    private static final int WAITING = 0;
    private static final int ENDED = 1;
    private static final int DISPOSED = 2;

    @SuppressWarnings("rawtypes") // there is no class literal of a parameterized type
    private static final AtomicIntegerFieldUpdater<FutureDisposable> STATE =
            AtomicIntegerFieldUpdater.newUpdater(FutureDisposable.class, "state");

    private final FutureCall<O, T> call;
    private final O observer;
    private final CompletableFuture<? extends T> future;
    private volatile int state;

    FutureDisposable(FutureCall<O, T> call, O observer, CompletableFuture<? extends T> future) {
        this.call = call;
        this.observer = observer;
        this.future = future;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // this is what comes of it
    void begin() {
        call.begin(observer, this);
        if (state == WAITING) {
            future.whenComplete(this);
        }
    }

    @Override
    public void dispose() {
        if (!STATE.compareAndSet(this, WAITING, DISPOSED)) {
            return;
        }
        try {
            future.cancel(true);
        } catch (UnsupportedOperationException notOffered) {
            // Then the work goes on.
        } catch (Throwable problem) {
            RxJavaPlugins.onError(problem);
        }
    }

    /** Whether it has ended in any way, as RxJava's own disposables have it. */
    @Override
    public boolean isDisposed() {
        return state != WAITING;
    }

    @Override
    public void accept(@Nullable T value, @Nullable Throwable failure) {
        if (!STATE.compareAndSet(this, WAITING, ENDED)) {
            return;
        }
        try {
            if (failure != null) {
                call.fail(observer, Bridge.original(failure));
            } else {
                call.end(observer, value);
            }
        } catch (Throwable problem) {
            // The future would keep it to itself.
            RxJavaPlugins.onError(problem);
        }
    }
}
