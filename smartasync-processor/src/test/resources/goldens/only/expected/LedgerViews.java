package goldens.only;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.only.Ledger")
final class LedgerViews {
    private static final int CLOSE = 0;
    private static final int READ = 1;

    private LedgerViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("close()").blocking(),
                setup.operation("readAsync(long)", "read(long)").async()));
    }

    static LedgerSync sync(Ledger service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only.LedgerSync");
        ViewSetup setup = ViewSetup.sync(runtime, LedgerViews.class, "Ledger", "LedgerAsync");
        return new SyncView(service, operations(setup));
    }

    static LedgerAsync async(Ledger service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only.LedgerAsync");
        ViewSetup setup = ViewSetup.async(runtime, LedgerViews.class, "Ledger", "LedgerAsync");
        return new AsyncView(service, operations(setup));
    }

    static LedgerSync syncFrom(LedgerAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only.LedgerSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, LedgerViews.class, "LedgerAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static LedgerAsync asyncFrom(LedgerSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only.LedgerAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, LedgerViews.class, "LedgerSync",
                "LedgerAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements LedgerSync {
        private final Ledger service;

        SyncView(Ledger service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public void close() {
            ViewCalls.check(this, CLOSE);
            service.close();
        }

        @Override
        public String read(long id) {
            ViewCalls.check(this, READ);
            return ViewCalls.await(this, READ, service.readAsync(id));
        }

        @Override
        public int readCount() {
            return service.readCount();
        }
    }

    private static final class AsyncView extends ViewCalls implements LedgerAsync {
        private final Ledger service;

        AsyncView(Ledger service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Void> close() {
            return ViewCalls.offloadVoid(this, CLOSE, () -> service.close());
        }

        @Override
        public CompletableFuture<String> read(long id) {
            try {
                return ViewCalls.adopt(this, READ, service.readAsync(id));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, READ, failure);
            }
        }

        @Override
        public int readCount() {
            return service.readCount();
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements LedgerSync {
        private final LedgerAsync async;

        SyncFromAsync(LedgerAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public void close() {
            ViewCalls.check(this, CLOSE);
            ViewCalls.await(this, CLOSE, async.close());
        }

        @Override
        public String read(long id) {
            ViewCalls.check(this, READ);
            return ViewCalls.await(this, READ, async.read(id));
        }

        @Override
        public int readCount() {
            return async.readCount();
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements LedgerAsync {
        private final LedgerSync blocking;

        AsyncFromSync(LedgerSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Void> close() {
            return ViewCalls.offloadVoid(this, CLOSE, () -> blocking.close());
        }

        @Override
        public CompletableFuture<String> read(long id) {
            return ViewCalls.offload(this, READ, () -> blocking.read(id));
        }

        @Override
        public int readCount() {
            return blocking.readCount();
        }
    }

    static final class SyncStatics {
        private static final ViewOperation open;

        static {
            Bridge.requireLevel(1, "goldens.only.LedgerSync");
            ViewSetup setup = ViewSetup.sync(SmartAsyncRuntime.shared(), LedgerViews.class,
                    "Ledger", "LedgerAsync");
            open = setup.operation("open()").blocking().make();
        }

        private SyncStatics() {}

        static String open() {
            open.checkCaller();
            return Ledger.open();
        }
    }

    static final class AsyncStatics {
        private static final ViewOperation open;

        static {
            Bridge.requireLevel(1, "goldens.only.LedgerAsync");
            ViewSetup setup = ViewSetup.async(SmartAsyncRuntime.shared(), LedgerViews.class,
                    "Ledger", "LedgerAsync");
            open = setup.operation("open()").blocking().make();
        }

        private AsyncStatics() {}

        static CompletableFuture<String> open() {
            return open.offload(() -> Ledger.open());
        }
    }
}
