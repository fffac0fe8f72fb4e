package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.spring_beans.Ledger")
final class LedgerViews {
    private final ViewOperation balance;

    private LedgerViews(ViewSetup setup) {
        this.balance = setup.operation("balance()").blocking();
    }

    private static LedgerViews of(ViewSetup setup) {
        LedgerViews known = setup.known(LedgerViews.class);
        return known != null ? known : setup.keep(new LedgerViews(setup));
    }

    static LedgerSync sync(Ledger service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.LedgerSync");
        ViewSetup setup = ViewSetup.sync(runtime, LedgerViews.class, "Ledger", "LedgerAsync");
        return of(setup).new SyncView(service);
    }

    static LedgerAsync async(Ledger service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.LedgerAsync");
        ViewSetup setup = ViewSetup.async(runtime, LedgerViews.class, "Ledger", "LedgerAsync");
        return of(setup).new AsyncView(service);
    }

    static LedgerSync syncFrom(LedgerAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.LedgerSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, LedgerViews.class, "LedgerAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static LedgerAsync asyncFrom(LedgerSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.LedgerAsync");
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
        public int balance() {
            balance.checkCaller();
            return service.balance();
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
        public CompletableFuture<Integer> balance() {
            return balance.offload(() -> service.balance());
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
        public int balance() {
            return balance.present(balance.checkCaller().await(async.balance()));
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
        public CompletableFuture<Integer> balance() {
            return balance.offload(() -> blocking.balance());
        }

        @Override
        public String toString() {
            return Bridge.describe("LedgerAsync", blocking);
        }
    }
}
