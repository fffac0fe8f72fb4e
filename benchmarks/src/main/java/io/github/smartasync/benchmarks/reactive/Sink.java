package io.github.smartasync.benchmarks.reactive;

import io.github.smartasync.benchmarks.Price;
import io.reactivex.rxjava3.core.MaybeObserver;
import io.reactivex.rxjava3.core.SingleObserver;
import io.reactivex.rxjava3.disposables.Disposable;
import io.smallrye.mutiny.subscription.UniSubscriber;
import io.smallrye.mutiny.subscription.UniSubscription;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import reactor.core.CoreSubscriber;

/** Keeps what it is given last. One for each library, so that each has the type of its subscriber alone. */
abstract class Sink {

    @Nullable
    Object last;

    /** For Reactor. */
    static final class OfMono extends Sink implements CoreSubscriber<Price> {
        @Override
        public void onSubscribe(Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        public void onNext(Price price) {
            last = price;
        }

        @Override
        public void onError(Throwable failure) {
            last = failure;
        }

        @Override
        public void onComplete() {}
    }

    /** For Mutiny. */
    static final class OfUni extends Sink implements UniSubscriber<Price> {
        @Override
        public void onSubscribe(UniSubscription subscription) {}

        @Override
        public void onItem(Price price) {
            last = price;
        }

        @Override
        public void onFailure(Throwable failure) {
            last = failure;
        }
    }

    /** For RxJava. */
    static final class OfRx extends Sink implements SingleObserver<Price>, MaybeObserver<Price> {
        @Override
        public void onSubscribe(Disposable disposable) {}

        @Override
        public void onSuccess(Price price) {
            last = price;
        }

        @Override
        public void onError(Throwable failure) {
            last = failure;
        }

        @Override
        public void onComplete() {}
    }

    /** For the future itself. */
    static final class OfFuture extends Sink implements BiConsumer<Price, @Nullable Throwable> {
        @Override
        public void accept(Price price, @Nullable Throwable failure) {
            last = failure != null ? failure : price;
        }
    }
}
