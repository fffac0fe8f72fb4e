package io.github.smartasync.rxjava3;

import io.github.smartasync.runtime.bridge.ViewOperation;
import io.reactivex.rxjava3.disposables.Disposable;
import java.util.concurrent.CompletableFuture;

/** The kinds of calls whose rules are the same. */
enum Kind {
    MAYBE {
        @Override
        void subscribe(ViewOperation operation, Body body, Signals<String> signals) {
            MaybeCall.of(operation, body::call).subscribe(signals);
        }

        @Override
        Disposable subscribe(ViewOperation operation, Body body) {
            return MaybeCall.of(operation, body::call).subscribe();
        }

        @Override
        Disposable retried(ViewOperation operation, Body body, Signals<String> signals) {
            MaybeCall.of(operation, body::call).retry(2).subscribe(signals);
            return signals.disposable();
        }
    },
    SINGLE {
        @Override
        void subscribe(ViewOperation operation, Body body, Signals<String> signals) {
            SingleCall.of(operation, body::call).subscribe(signals);
        }

        @Override
        Disposable subscribe(ViewOperation operation, Body body) {
            return SingleCall.of(operation, body::call).subscribe();
        }

        @Override
        Disposable retried(ViewOperation operation, Body body, Signals<String> signals) {
            SingleCall.of(operation, body::call).retry(2).subscribe(signals);
            return signals.disposable();
        }
    },
    COMPLETABLE {
        @Override
        void subscribe(ViewOperation operation, Body body, Signals<String> signals) {
            CompletableCall.of(operation, body::call).subscribe(signals);
        }

        @Override
        Disposable subscribe(ViewOperation operation, Body body) {
            return CompletableCall.of(operation, body::call).subscribe();
        }

        @Override
        Disposable retried(ViewOperation operation, Body body, Signals<String> signals) {
            CompletableCall.of(operation, body::call).retry(2).subscribe(signals);
            return signals.disposable();
        }
    };

    /** What is called. */
    interface Body {
        CompletableFuture<String> call() throws Throwable;
    }

    abstract void subscribe(ViewOperation operation, Body body, Signals<String> signals);

    abstract Disposable subscribe(ViewOperation operation, Body body);

    abstract Disposable retried(ViewOperation operation, Body body, Signals<String> signals);

    /** What is told where a future ends with a value. */
    Object told(String value) {
        return this == COMPLETABLE ? "complete" : value;
    }
}
