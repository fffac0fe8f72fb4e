package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.spring_beans.Ledger.Entry")
final class Ledger_EntryViews {
    private static final int TEXT = 0;

    private Ledger_EntryViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("text()").blocking()));
    }

    static Ledger_EntrySync sync(Ledger.Entry service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.Ledger_EntrySync");
        ViewSetup setup = ViewSetup.sync(runtime, Ledger_EntryViews.class, "Ledger.Entry",
                "Ledger_EntryAsync");
        return new SyncView(service, operations(setup));
    }

    static Ledger_EntryAsync async(Ledger.Entry service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.Ledger_EntryAsync");
        ViewSetup setup = ViewSetup.async(runtime, Ledger_EntryViews.class, "Ledger.Entry",
                "Ledger_EntryAsync");
        return new AsyncView(service, operations(setup));
    }

    static Ledger_EntrySync syncFrom(Ledger_EntryAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.Ledger_EntrySync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, Ledger_EntryViews.class, "Ledger_EntryAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static Ledger_EntryAsync asyncFrom(Ledger_EntrySync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.Ledger_EntryAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, Ledger_EntryViews.class, "Ledger_EntrySync",
                "Ledger_EntryAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements Ledger_EntrySync {
        private final Ledger.Entry service;

        SyncView(Ledger.Entry service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String text() {
            ViewCalls.check(this, TEXT);
            return service.text();
        }
    }

    private static final class AsyncView extends ViewCalls implements Ledger_EntryAsync {
        private final Ledger.Entry service;

        AsyncView(Ledger.Entry service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> text() {
            return ViewCalls.offload(this, TEXT, () -> service.text());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements Ledger_EntrySync {
        private final Ledger_EntryAsync async;

        SyncFromAsync(Ledger_EntryAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String text() {
            ViewCalls.check(this, TEXT);
            return ViewCalls.await(this, TEXT, async.text());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements Ledger_EntryAsync {
        private final Ledger_EntrySync blocking;

        AsyncFromSync(Ledger_EntrySync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> text() {
            return ViewCalls.offload(this, TEXT, () -> blocking.text());
        }
    }
}
