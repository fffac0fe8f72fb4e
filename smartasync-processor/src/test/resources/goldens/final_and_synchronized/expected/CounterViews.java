package goldens.final_and_synchronized;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.final_and_synchronized.Counter")
final class CounterViews {
    private static final int NEXT = 0;

    private CounterViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("next(int)").blocking()));
    }

    static CounterSync sync(Counter service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.final_and_synchronized.CounterSync");
        ViewSetup setup = ViewSetup.sync(runtime, CounterViews.class, "Counter", "CounterAsync");
        return new SyncView(service, operations(setup));
    }

    static CounterAsync async(Counter service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.final_and_synchronized.CounterAsync");
        ViewSetup setup = ViewSetup.async(runtime, CounterViews.class, "Counter", "CounterAsync");
        return new AsyncView(service, operations(setup));
    }

    static CounterSync syncFrom(CounterAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.final_and_synchronized.CounterSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, CounterViews.class, "CounterAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static CounterAsync asyncFrom(CounterSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.final_and_synchronized.CounterAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, CounterViews.class, "CounterSync",
                "CounterAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements CounterSync {
        private final Counter service;

        SyncView(Counter service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public int next(int step) {
            ViewCalls.check(this, NEXT);
            return service.next(step);
        }
    }

    private static final class AsyncView extends ViewCalls implements CounterAsync {
        private final Counter service;

        AsyncView(Counter service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> next(int step) {
            return ViewCalls.offload(this, NEXT, () -> service.next(step));
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements CounterSync {
        private final CounterAsync async;

        SyncFromAsync(CounterAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public int next(int step) {
            ViewCalls.check(this, NEXT);
            return ViewCalls.present(this, NEXT, ViewCalls.await(this, NEXT, async.next(step)));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements CounterAsync {
        private final CounterSync blocking;

        AsyncFromSync(CounterSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> next(int step) {
            return ViewCalls.offload(this, NEXT, () -> blocking.next(step));
        }
    }
}
