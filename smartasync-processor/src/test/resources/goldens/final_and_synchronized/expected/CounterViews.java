package goldens.final_and_synchronized;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.final_and_synchronized.Counter")
final class CounterViews {
    private final ViewOperation next;

    private CounterViews(ViewSetup setup) {
        this.next = setup.operation("next(int)").blocking();
    }

    private static CounterViews of(ViewSetup setup) {
        CounterViews known = setup.known(CounterViews.class);
        return known != null ? known : setup.keep(new CounterViews(setup));
    }

    static CounterSync sync(Counter service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.final_and_synchronized.CounterSync");
        ViewSetup setup = ViewSetup.sync(runtime, CounterViews.class, "Counter", "CounterAsync");
        return of(setup).new SyncView(service);
    }

    static CounterAsync async(Counter service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.final_and_synchronized.CounterAsync");
        ViewSetup setup = ViewSetup.async(runtime, CounterViews.class, "Counter", "CounterAsync");
        return of(setup).new AsyncView(service);
    }

    static CounterSync syncFrom(CounterAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.final_and_synchronized.CounterSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, CounterViews.class, "CounterAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static CounterAsync asyncFrom(CounterSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.final_and_synchronized.CounterAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, CounterViews.class, "CounterSync",
                "CounterAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements CounterSync {
        private final Counter service;

        SyncView(Counter service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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

    private final class AsyncView extends SourceView implements CounterAsync {
        private final Counter service;

        AsyncView(Counter service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> next(int step) {
            return next.offload(() -> service.next(step));
        }

        @Override
        public String toString() {
            return Bridge.describe("CounterAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements CounterSync {
        private final CounterAsync async;

        SyncFromAsync(CounterAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public int next(int step) {
            return next.present(next.checkCaller().await(async.next(step)));
        }

        @Override
        public String toString() {
            return Bridge.describe("CounterSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements CounterAsync {
        private final CounterSync blocking;

        AsyncFromSync(CounterSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> next(int step) {
            return next.offload(() -> blocking.next(step));
        }

        @Override
        public String toString() {
            return Bridge.describe("CounterAsync", blocking);
        }
    }
}
