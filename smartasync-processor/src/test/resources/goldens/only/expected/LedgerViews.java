package goldens.only;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.only.Ledger")
final class LedgerViews {
    private final ViewOperation close;
    private final ViewOperation read;

    private LedgerViews(ViewSetup setup) {
        this.close = setup.operation("close()").blocking();
        this.read = setup.operation("readAsync(long)", "read(long)").async();
    }

    private static LedgerViews of(ViewSetup setup) {
        LedgerViews known = setup.known(LedgerViews.class);
        return known != null ? known : setup.keep(new LedgerViews(setup));
    }

    static LedgerSync sync(Ledger service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only.LedgerSync");
        ViewSetup setup = ViewSetup.sync(runtime, LedgerViews.class, "Ledger", "LedgerAsync");
        return of(setup).new SyncView(service);
    }

    static LedgerAsync async(Ledger service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only.LedgerAsync");
        ViewSetup setup = ViewSetup.async(runtime, LedgerViews.class, "Ledger", "LedgerAsync");
        return of(setup).new AsyncView(service);
    }

    static LedgerSync syncFrom(LedgerAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only.LedgerSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, LedgerViews.class, "LedgerAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static LedgerAsync asyncFrom(LedgerSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only.LedgerAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, LedgerViews.class, "LedgerSync",
                "LedgerAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements LedgerSync {
        private final Ledger service;

        SyncView(Ledger service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public void close() {
            close.checkCaller();
            service.close();
        }

        @Override
        public String read(long id) {
            return read.checkCaller().await(service.readAsync(id));
        }

        @Override
        public int readCount() {
            return service.readCount();
        }

        @Override
        public String toString() {
            return Bridge.describe("LedgerSync", service);
        }
    }

    private final class AsyncView extends SourceView implements LedgerAsync {
        private final Ledger service;

        AsyncView(Ledger service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Void> close() {
            return close.offloadVoid(() -> service.close());
        }

        @Override
        public CompletableFuture<String> read(long id) {
            try {
                return read.adopt(service.readAsync(id));
            } catch (Throwable failure) {
                return read.failed(failure);
            }
        }

        @Override
        public int readCount() {
            return service.readCount();
        }

        @Override
        public String toString() {
            return Bridge.describe("LedgerAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements LedgerSync {
        private final LedgerAsync async;

        SyncFromAsync(LedgerAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public void close() {
            close.checkCaller().await(async.close());
        }

        @Override
        public String read(long id) {
            return read.checkCaller().await(async.read(id));
        }

        @Override
        public int readCount() {
            return async.readCount();
        }

        @Override
        public String toString() {
            return Bridge.describe("LedgerSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements LedgerAsync {
        private final LedgerSync blocking;

        AsyncFromSync(LedgerSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Void> close() {
            return close.offloadVoid(() -> blocking.close());
        }

        @Override
        public CompletableFuture<String> read(long id) {
            return read.offload(() -> blocking.read(id));
        }

        @Override
        public int readCount() {
            return blocking.readCount();
        }

        @Override
        public String toString() {
            return Bridge.describe("LedgerAsync", blocking);
        }
    }

    static final class SyncStatics {
        private static final ViewOperation open;

        static {
            Bridge.requireLevel(1, "goldens.only.LedgerSync");
            ViewSetup setup = ViewSetup.sync(SmartAsyncRuntime.shared(), LedgerViews.class,
                    "Ledger", "LedgerAsync");
            open = setup.operation("open()").blocking();
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
            open = setup.operation("open()").blocking();
        }

        private AsyncStatics() {}

        static CompletableFuture<String> open() {
            return open.offload(() -> Ledger.open());
        }
    }
}
