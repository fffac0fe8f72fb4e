package goldens.final_and_synchronized;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.final_and_synchronized.Counter")
final class CounterViews {
    private CounterViews() {}

    static CounterSync sync(Counter service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.final_and_synchronized.CounterSync");
        return new SyncView(service, runtime);
    }

    static CounterAsync async(Counter service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.final_and_synchronized.CounterAsync");
        return new AsyncView(service, runtime);
    }

    static CounterSync syncFrom(CounterAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.final_and_synchronized.CounterSync");
        return new SyncFromAsync(async, runtime);
    }

    static CounterAsync asyncFrom(CounterSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.final_and_synchronized.CounterAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements CounterSync {
        private final Counter service;
        private final SyncOperation next;

        SyncView(Counter service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Counter", "CounterAsync");
            this.next = setup.operation("next(int)").calling();
        }

        @Override
        public int next(int step) {
            next.checkCaller();
            return service.next(step);
        }

        @Override
        public String toString() {
            return Bridge.describe("CounterSync", service);
        }
    }

    private static final class AsyncView implements CounterAsync {
        private final Counter service;
        private final AsyncOperation next;

        AsyncView(Counter service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Counter", "CounterAsync");
            this.next = setup.operation("next(int)").offloading();
        }

        @Override
        public CompletableFuture<Integer> next(int step) {
            return new OffloadedCall<Integer>(next) {
                @Override
                protected Integer call() {
                    return service.next(step);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("CounterAsync", service);
        }
    }

    private static final class SyncFromAsync implements CounterSync {
        private final CounterAsync async;
        private final SyncOperation next;

        SyncFromAsync(CounterAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "CounterAsync", "CounterAsync");
            this.next = setup.operation("next(int)").awaiting();
        }

        @Override
        public int next(int step) {
            next.checkCaller();
            return next.await(async.next(step));
        }

        @Override
        public String toString() {
            return Bridge.describe("CounterSync", async);
        }
    }

    private static final class AsyncFromSync implements CounterAsync {
        private final CounterSync blocking;
        private final AsyncOperation next;

        AsyncFromSync(CounterSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "CounterSync", "CounterAsync");
            this.next = setup.operation("next(int)").offloading();
        }

        @Override
        public CompletableFuture<Integer> next(int step) {
            return new OffloadedCall<Integer>(next) {
                @Override
                protected Integer call() {
                    return blocking.next(step);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("CounterAsync", blocking);
        }
    }
}
