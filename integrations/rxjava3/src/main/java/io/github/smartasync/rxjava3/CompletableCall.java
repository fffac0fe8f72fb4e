package io.github.smartasync.rxjava3;

import io.github.smartasync.runtime.bridge.ViewOperation;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.CompletableObserver;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.plugins.RxJavaPlugins;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** As {@link MaybeCall}, for calls without a result. */
public final class CompletableCall extends Completable {

    private final Call call;

    private CompletableCall(Call call) {
        this.call = call;
    }

    /** A {@code Completable} whose subscriptions each run the body. */
    public static Completable of(ViewOperation operation, CallBody<? extends CompletableFuture<?>> body) {
        return RxJavaPlugins.onAssembly(new CompletableCall(new Call(operation, body)));
    }

    /**
     * The source's own {@code Completable}, called for now, with its failures translated if the operation says so; one that fails if the
     * body throws or returns null.
     */
    public static Completable through(ViewOperation operation, CallBody<? extends Completable> body) {
        try {
            Completable own = operation.returned(body.call(), "Completable");
            return operation.translates()
                    ? own.onErrorResumeNext(failure -> error(operation.translated(failure)))
                    : own;
        } catch (Throwable failure) {
            return error(operation.translated(failure));
        }
    }

    @Override
    protected void subscribeActual(CompletableObserver observer) {
        call.subscribe(observer);
    }

    @Override
    public String toString() {
        return "CompletableCall(" + call + ")";
    }

    private static final class Call extends FutureCall<CompletableObserver, Object> {

        Call(ViewOperation operation, CallBody<? extends CompletableFuture<?>> body) {
            super(operation, body);
        }

        @Override
        void begin(CompletableObserver observer, Disposable disposable) {
            observer.onSubscribe(disposable);
        }

        @Override
        void end(CompletableObserver observer, @Nullable Object value) {
            observer.onComplete();
        }

        @Override
        void fail(CompletableObserver observer, Throwable failure) {
            observer.onError(failure);
        }
    }
}
