package goldens.future_subtypes;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.future_subtypes.Promises")
final class PromisesViews {
    private static final int ASK = 0;
    private static final int GUESS = 1;
    private static final int BET = 2;
    private static final int RUN = 3;

    private PromisesViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("ask()").async(),
                setup.operation("guess()").async(),
                setup.operation("bet()").async(),
                setup.operation("run()").async()));
    }

    static PromisesSync sync(Promises service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_subtypes.PromisesSync");
        ViewSetup setup = ViewSetup.sync(runtime, PromisesViews.class, "Promises", "PromisesAsync");
        return new SyncView(service, operations(setup));
    }

    static PromisesAsync async(Promises service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_subtypes.PromisesAsync");
        ViewSetup setup = ViewSetup.async(runtime, PromisesViews.class, "Promises",
                "PromisesAsync");
        return new AsyncView(service, operations(setup));
    }

    static PromisesSync syncFrom(PromisesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_subtypes.PromisesSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, PromisesViews.class, "PromisesAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static PromisesAsync asyncFrom(PromisesSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.future_subtypes.PromisesAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, PromisesViews.class, "PromisesSync",
                "PromisesAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements PromisesSync {
        private final Promises service;

        SyncView(Promises service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public List<Integer> ask() {
            ViewCalls.check(this, ASK);
            return ViewCalls.await(this, ASK, service.ask());
        }

        @Override
        public List<? extends Number> guess() {
            ViewCalls.check(this, GUESS);
            return ViewCalls.await(this, GUESS, service.guess());
        }

        @Override
        public List<? extends Integer> bet() {
            ViewCalls.check(this, BET);
            return ViewCalls.await(this, BET, service.bet());
        }

        @Override
        public void run() {
            ViewCalls.check(this, RUN);
            ViewCalls.await(this, RUN, service.run());
        }
    }

    private static final class AsyncView extends ViewCalls implements PromisesAsync {
        private final Promises service;

        AsyncView(Promises service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<List<Integer>> ask() {
            try {
                return ViewCalls.adopt(this, ASK, service.ask());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, ASK, failure);
            }
        }

        @Override
        public CompletableFuture<List<? extends Number>> guess() {
            try {
                return ViewCalls.adopt(this, GUESS, service.guess());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, GUESS, failure);
            }
        }

        @Override
        public CompletableFuture<List<? extends Integer>> bet() {
            try {
                return ViewCalls.adopt(this, BET, service.bet());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, BET, failure);
            }
        }

        @Override
        public CompletableFuture<Void> run() {
            try {
                return ViewCalls.adopt(this, RUN, service.run());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, RUN, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements PromisesSync {
        private final PromisesAsync async;

        SyncFromAsync(PromisesAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public List<Integer> ask() {
            ViewCalls.check(this, ASK);
            return ViewCalls.await(this, ASK, async.ask());
        }

        @Override
        public List<? extends Number> guess() {
            ViewCalls.check(this, GUESS);
            return ViewCalls.await(this, GUESS, async.guess());
        }

        @Override
        public List<? extends Integer> bet() {
            ViewCalls.check(this, BET);
            return ViewCalls.await(this, BET, async.bet());
        }

        @Override
        public void run() {
            ViewCalls.check(this, RUN);
            ViewCalls.await(this, RUN, async.run());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements PromisesAsync {
        private final PromisesSync blocking;

        AsyncFromSync(PromisesSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<List<Integer>> ask() {
            return ViewCalls.offload(this, ASK, () -> blocking.ask());
        }

        @Override
        public CompletableFuture<List<? extends Number>> guess() {
            return ViewCalls.offload(this, GUESS, () -> blocking.guess());
        }

        @Override
        public CompletableFuture<List<? extends Integer>> bet() {
            return ViewCalls.offload(this, BET, () -> blocking.bet());
        }

        @Override
        public CompletableFuture<Void> run() {
            return ViewCalls.offloadVoid(this, RUN, () -> blocking.run());
        }
    }
}
