package io.github.smartasync.rxjava3;

import io.github.smartasync.runtime.bridge.ViewOperation;
import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.core.SingleObserver;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.plugins.RxJavaPlugins;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** As {@link MaybeCall}, for results that are never null; one that is fails with a {@code NullPointerException}. */
public final class SingleCall<T> extends Single<T> {

    private final Call<T> call;

    private SingleCall(Call<T> call) {
        this.call = call;
    }

    /** A {@code Single} whose subscriptions each run the body. */
    public static <T> Single<T> of(ViewOperation operation, CallBody<? extends CompletableFuture<? extends T>> body) {
        return RxJavaPlugins.onAssembly(new SingleCall<>(new Call<T>(operation, body)));
    }

    /**
     * The source's own {@code Single}, called for now, with its failures translated if the operation says so; one that fails if the
     * body throws or returns null.
     */
    @SuppressWarnings("unchecked") // a Single only gives
    public static <T> Single<T> through(ViewOperation operation, CallBody<? extends Single<? extends T>> body) {
        try {
            Single<T> own = (Single<T>) operation.returned(body.call(), "Single");
            return operation.translates()
                    ? own.onErrorResumeNext(failure -> error(operation.translated(failure)))
                    : own;
        } catch (Throwable failure) {
            return error(operation.translated(failure));
        }
    }

    @Override
    protected void subscribeActual(SingleObserver<? super T> observer) {
        call.subscribe(observer);
    }

    @Override
    public String toString() {
        return "SingleCall(" + call + ")";
    }

    private static final class Call<T> extends FutureCall<SingleObserver<? super T>, T> {

        Call(ViewOperation operation, CallBody<? extends CompletableFuture<? extends T>> body) {
            super(operation, body);
        }

        @Override
        void begin(SingleObserver<? super T> observer, Disposable disposable) {
            observer.onSubscribe(disposable);
        }

        @Override
        void end(SingleObserver<? super T> observer, @Nullable T value) {
            if (value != null) {
                observer.onSuccess(value);
            } else {
                NullPointerException none = new NullPointerException(this + " gave null, which a Single cannot hold");
                observer.onError(translated(none));
            }
        }

        @Override
        void fail(SingleObserver<? super T> observer, Throwable failure) {
            observer.onError(failure);
        }
    }
}
