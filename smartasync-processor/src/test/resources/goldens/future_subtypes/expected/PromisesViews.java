package goldens.future_subtypes;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.future_subtypes.Promises")
final class PromisesViews {
    private final ViewOperation ask;
    private final ViewOperation guess;
    private final ViewOperation bet;
    private final ViewOperation run;

    private PromisesViews(ViewSetup setup) {
        this.ask = setup.operation("ask()").async();
        this.guess = setup.operation("guess()").async();
        this.bet = setup.operation("bet()").async();
        this.run = setup.operation("run()").async();
    }

    private static PromisesViews of(ViewSetup setup) {
        PromisesViews known = setup.known(PromisesViews.class);
        return known != null ? known : setup.keep(new PromisesViews(setup));
    }

    static PromisesSync sync(Promises service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_subtypes.PromisesSync");
        ViewSetup setup = ViewSetup.sync(runtime, PromisesViews.class, "Promises", "PromisesAsync");
        return of(setup).new SyncView(service);
    }

    static PromisesAsync async(Promises service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_subtypes.PromisesAsync");
        ViewSetup setup = ViewSetup.async(runtime, PromisesViews.class, "Promises",
                "PromisesAsync");
        return of(setup).new AsyncView(service);
    }

    static PromisesSync syncFrom(PromisesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_subtypes.PromisesSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, PromisesViews.class, "PromisesAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static PromisesAsync asyncFrom(PromisesSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_subtypes.PromisesAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, PromisesViews.class, "PromisesSync",
                "PromisesAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements PromisesSync {
        private final Promises service;

        SyncView(Promises service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public List<Integer> ask() {
            return ask.checkCaller().await(service.ask());
        }

        @Override
        public List<? extends Number> guess() {
            return guess.checkCaller().await(service.guess());
        }

        @Override
        public List<? extends Integer> bet() {
            return bet.checkCaller().await(service.bet());
        }

        @Override
        public void run() {
            run.checkCaller().await(service.run());
        }

        @Override
        public String toString() {
            return Bridge.describe("PromisesSync", service);
        }
    }

    private final class AsyncView extends SourceView implements PromisesAsync {
        private final Promises service;

        AsyncView(Promises service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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

    private final class SyncFromAsync extends SourceView implements PromisesSync {
        private final PromisesAsync async;

        SyncFromAsync(PromisesAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public List<Integer> ask() {
            return ask.checkCaller().await(async.ask());
        }

        @Override
        public List<? extends Number> guess() {
            return guess.checkCaller().await(async.guess());
        }

        @Override
        public List<? extends Integer> bet() {
            return bet.checkCaller().await(async.bet());
        }

        @Override
        public void run() {
            run.checkCaller().await(async.run());
        }

        @Override
        public String toString() {
            return Bridge.describe("PromisesSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements PromisesAsync {
        private final PromisesSync blocking;

        AsyncFromSync(PromisesSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<List<Integer>> ask() {
            return ask.offload(() -> blocking.ask());
        }

        @Override
        public CompletableFuture<List<? extends Number>> guess() {
            return guess.offload(() -> blocking.guess());
        }

        @Override
        public CompletableFuture<List<? extends Integer>> bet() {
            return bet.offload(() -> blocking.bet());
        }

        @Override
        public CompletableFuture<Void> run() {
            return run.offloadVoid(() -> blocking.run());
        }

        @Override
        public String toString() {
            return Bridge.describe("PromisesAsync", blocking);
        }
    }
}
