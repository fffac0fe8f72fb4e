package goldens.future_subtypes;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.future_subtypes.Promises")
final class PromisesViews {
    private PromisesViews() {}

    static PromisesSync sync(Promises service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_subtypes.PromisesSync");
        return new SyncView(service, runtime);
    }

    static PromisesAsync async(Promises service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_subtypes.PromisesAsync");
        return new AsyncView(service, runtime);
    }

    static PromisesSync syncFrom(PromisesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_subtypes.PromisesSync");
        return new SyncFromAsync(async, runtime);
    }

    static PromisesAsync asyncFrom(PromisesSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_subtypes.PromisesAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements PromisesSync {
        private final Promises service;
        private final SyncOperation ask;
        private final SyncOperation guess;
        private final SyncOperation bet;
        private final SyncOperation run;

        SyncView(Promises service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Promises", "PromisesAsync");
            this.ask = setup.operation("ask()").awaiting();
            this.guess = setup.operation("guess()").awaiting();
            this.bet = setup.operation("bet()").awaiting();
            this.run = setup.operation("run()").awaiting();
        }

        @Override
        public List<Integer> ask() {
            ask.checkCaller();
            return ask.await(service.ask());
        }

        @Override
        public List<? extends Number> guess() {
            guess.checkCaller();
            return guess.await(service.guess());
        }

        @Override
        public List<? extends Integer> bet() {
            bet.checkCaller();
            return bet.await(service.bet());
        }

        @Override
        public void run() {
            run.checkCaller();
            run.await(service.run());
        }

        @Override
        public String toString() {
            return Bridge.describe("PromisesSync", service);
        }
    }

    private static final class AsyncView implements PromisesAsync {
        private final Promises service;
        private final AsyncOperation ask;
        private final AsyncOperation guess;
        private final AsyncOperation bet;
        private final AsyncOperation run;

        AsyncView(Promises service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Promises", "PromisesAsync");
            this.ask = setup.operation("ask()").adopting();
            this.guess = setup.operation("guess()").adopting();
            this.bet = setup.operation("bet()").adopting();
            this.run = setup.operation("run()").adopting();
        }

        @Override
        public CompletableFuture<List<Integer>> ask() {
            try {
                return ask.adopt(service.ask());
            } catch (Throwable failure) {
                return ask.failed(failure);
            }
        }

        @Override
        public CompletableFuture<List<? extends Number>> guess() {
            try {
                return guess.adopt(service.guess());
            } catch (Throwable failure) {
                return guess.failed(failure);
            }
        }

        @Override
        public CompletableFuture<List<? extends Integer>> bet() {
            try {
                return bet.adopt(service.bet());
            } catch (Throwable failure) {
                return bet.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Void> run() {
            try {
                return run.adopt(service.run());
            } catch (Throwable failure) {
                return run.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("PromisesAsync", service);
        }
    }

    private static final class SyncFromAsync implements PromisesSync {
        private final PromisesAsync async;
        private final SyncOperation ask;
        private final SyncOperation guess;
        private final SyncOperation bet;
        private final SyncOperation run;

        SyncFromAsync(PromisesAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "PromisesAsync", "PromisesAsync");
            this.ask = setup.operation("ask()").awaiting();
            this.guess = setup.operation("guess()").awaiting();
            this.bet = setup.operation("bet()").awaiting();
            this.run = setup.operation("run()").awaiting();
        }

        @Override
        public List<Integer> ask() {
            ask.checkCaller();
            return ask.await(async.ask());
        }

        @Override
        public List<? extends Number> guess() {
            guess.checkCaller();
            return guess.await(async.guess());
        }

        @Override
        public List<? extends Integer> bet() {
            bet.checkCaller();
            return bet.await(async.bet());
        }

        @Override
        public void run() {
            run.checkCaller();
            run.await(async.run());
        }

        @Override
        public String toString() {
            return Bridge.describe("PromisesSync", async);
        }
    }

    private static final class AsyncFromSync implements PromisesAsync {
        private final PromisesSync blocking;
        private final AsyncOperation ask;
        private final AsyncOperation guess;
        private final AsyncOperation bet;
        private final AsyncOperation run;

        AsyncFromSync(PromisesSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "PromisesSync", "PromisesAsync");
            this.ask = setup.operation("ask()").offloading();
            this.guess = setup.operation("guess()").offloading();
            this.bet = setup.operation("bet()").offloading();
            this.run = setup.operation("run()").offloading();
        }

        @Override
        public CompletableFuture<List<Integer>> ask() {
            return new OffloadedCall<List<Integer>>(ask) {
                @Override
                protected List<Integer> call() {
                    return blocking.ask();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<List<? extends Number>> guess() {
            return new OffloadedCall<List<? extends Number>>(guess) {
                @Override
                protected List<? extends Number> call() {
                    return blocking.guess();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<List<? extends Integer>> bet() {
            return new OffloadedCall<List<? extends Integer>>(bet) {
                @Override
                protected List<? extends Integer> call() {
                    return blocking.bet();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Void> run() {
            return new OffloadedCall<Void>(run) {
                @Override
                protected Void call() {
                    blocking.run();
                    return null;
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("PromisesAsync", blocking);
        }
    }
}
