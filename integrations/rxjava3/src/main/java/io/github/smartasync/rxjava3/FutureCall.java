package io.github.smartasync.rxjava3;

import io.github.smartasync.runtime.bridge.ViewOperation;
import io.reactivex.rxjava3.disposables.Disposable;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** What the calls of a source have in common, whatever kind of observer they end at. */
abstract class FutureCall<O, T> {

    private final ViewOperation operation;
    private final CallBody<? extends CompletableFuture<? extends T>> body;

    FutureCall(ViewOperation operation, CallBody<? extends CompletableFuture<? extends T>> body) {
        this.operation = Objects.requireNonNull(operation, "operation");
        this.body = Objects.requireNonNull(body, "body");
    }

    abstract void begin(O observer, Disposable disposable);

    abstract void end(O observer, @Nullable T value);

    abstract void fail(O observer, Throwable failure);

    final void subscribe(O observer) {
        CompletableFuture<? extends T> future;
        T value = null;
        boolean known;
        try {
            future = operation.returned(body.call(), "future");
            known = future.isDone() && !future.isCompletedExceptionally();
            if (known) {
                value = future.getNow(null);
            }
        } catch (Throwable failure) {
            begin(observer, Disposable.disposed());
            fail(observer, operation.translated(failure));
            return;
        }
        if (known) {
            tell(observer, value);
        } else {
            new FutureDisposable<>(this, observer, future).begin();
        }
    }

    private void tell(O observer, @Nullable T value) {
        Known known = new Known();
        begin(observer, known);
        if (!known.disposed) {
            end(observer, value);
        }
    }

    /** A failure that this view makes itself. */
    final Throwable translated(Throwable failure) {
        return operation.translated(failure);
    }

    @Override
    public final String toString() {
        return operation.toString();
    }

    /** A subscription to a value that is there. */
    private static final class Known implements Disposable {

        private volatile boolean disposed;

        @Override
        public void dispose() {
            disposed = true;
        }

        @Override
        public boolean isDisposed() {
            return disposed;
        }
    }
}
