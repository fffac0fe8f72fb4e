package io.github.smartasync.rxjava3;

import io.github.smartasync.runtime.bridge.ViewOperation;
import io.reactivex.rxjava3.core.Maybe;
import io.reactivex.rxjava3.core.MaybeObserver;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.plugins.RxJavaPlugins;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A {@code Maybe} that calls a source once for each subscription, when it is made, and ends as the future of that call does:
 * with its value, empty if that is null, or with the original failure. A source that throws, or returns null, fails it.
 *
 * <p>Disposing of a subscription cancels the future of its call, with interruption. What comes after that is not signalled
 * and not reported as undeliverable.
 *
 * <p>Signals come on the thread that ends the future, or on the subscribing one if it has ended already.
 */
public final class MaybeCall<T> extends Maybe<T> {

    private final Call<T> call;

    private MaybeCall(Call<T> call) {
        this.call = call;
    }

    /** A {@code Maybe} whose subscriptions each run the body. */
    public static <T> Maybe<T> of(ViewOperation operation, CallBody<? extends CompletableFuture<? extends T>> body) {
        return RxJavaPlugins.onAssembly(new MaybeCall<>(new Call<T>(operation, body)));
    }

    /**
     * The source's own {@code Maybe}, called for now, with its failures translated if the operation says so; one that fails if the
     * body throws or returns null.
     */
    @SuppressWarnings("unchecked") // a Maybe only gives
    public static <T> Maybe<T> through(ViewOperation operation, CallBody<? extends Maybe<? extends T>> body) {
        try {
            Maybe<T> own = (Maybe<T>) operation.returned(body.call(), "Maybe");
            return operation.translates()
                    ? own.onErrorResumeNext(failure -> error(operation.translated(failure)))
                    : own;
        } catch (Throwable failure) {
            return error(operation.translated(failure));
        }
    }

    @Override
    protected void subscribeActual(MaybeObserver<? super T> observer) {
        call.subscribe(observer);
    }

    @Override
    public String toString() {
        return "MaybeCall(" + call + ")";
    }

    private static final class Call<T> extends FutureCall<MaybeObserver<? super T>, T> {

        Call(ViewOperation operation, CallBody<? extends CompletableFuture<? extends T>> body) {
            super(operation, body);
        }

        @Override
        void begin(MaybeObserver<? super T> observer, Disposable disposable) {
            observer.onSubscribe(disposable);
        }

        @Override
        void end(MaybeObserver<? super T> observer, @Nullable T value) {
            if (value != null) {
                observer.onSuccess(value);
            } else {
                observer.onComplete();
            }
        }

        @Override
        void fail(MaybeObserver<? super T> observer, Throwable failure) {
            observer.onError(failure);
        }
    }
}
