package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.spring_beans.Ledger")
final class LedgerViews {
    private static final int BALANCE = 0;

    private LedgerViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("balance()").blocking()));
    }

    static LedgerSync sync(Ledger service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.LedgerSync");
        ViewSetup setup = ViewSetup.sync(runtime, LedgerViews.class, "Ledger", "LedgerAsync");
        return new SyncView(service, operations(setup));
    }

    static LedgerAsync async(Ledger service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.LedgerAsync");
        ViewSetup setup = ViewSetup.async(runtime, LedgerViews.class, "Ledger", "LedgerAsync");
        return new AsyncView(service, operations(setup));
    }

    static LedgerSync syncFrom(LedgerAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.LedgerSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, LedgerViews.class, "LedgerAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static LedgerAsync asyncFrom(LedgerSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.LedgerAsync");
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
        public int balance() {
            ViewCalls.check(this, BALANCE);
            return service.balance();
        }
    }

    private static final class AsyncView extends ViewCalls implements LedgerAsync {
        private final Ledger service;

        AsyncView(Ledger service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> balance() {
            return ViewCalls.offload(this, BALANCE, () -> service.balance());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements LedgerSync {
        private final LedgerAsync async;

        SyncFromAsync(LedgerAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public int balance() {
            ViewCalls.check(this, BALANCE);
            return ViewCalls.present(this, BALANCE, ViewCalls.await(this, BALANCE,
                    async.balance()));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements LedgerAsync {
        private final LedgerSync blocking;

        AsyncFromSync(LedgerSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Integer> balance() {
            return ViewCalls.offload(this, BALANCE, () -> blocking.balance());
        }
    }
}
