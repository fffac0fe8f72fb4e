package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.spring_beans.Ledger.Entry")
final class Ledger_EntryViews {
    private final ViewOperation text;

    private Ledger_EntryViews(ViewSetup setup) {
        this.text = setup.operation("text()").blocking();
    }

    private static Ledger_EntryViews of(ViewSetup setup) {
        Ledger_EntryViews known = setup.known(Ledger_EntryViews.class);
        return known != null ? known : setup.keep(new Ledger_EntryViews(setup));
    }

    static Ledger_EntrySync sync(Ledger.Entry service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.Ledger_EntrySync");
        ViewSetup setup = ViewSetup.sync(runtime, Ledger_EntryViews.class, "Ledger.Entry",
                "Ledger_EntryAsync");
        return of(setup).new SyncView(service);
    }

    static Ledger_EntryAsync async(Ledger.Entry service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.Ledger_EntryAsync");
        ViewSetup setup = ViewSetup.async(runtime, Ledger_EntryViews.class, "Ledger.Entry",
                "Ledger_EntryAsync");
        return of(setup).new AsyncView(service);
    }

    static Ledger_EntrySync syncFrom(Ledger_EntryAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.Ledger_EntrySync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, Ledger_EntryViews.class, "Ledger_EntryAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static Ledger_EntryAsync asyncFrom(Ledger_EntrySync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.Ledger_EntryAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, Ledger_EntryViews.class, "Ledger_EntrySync",
                "Ledger_EntryAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements Ledger_EntrySync {
        private final Ledger.Entry service;

        SyncView(Ledger.Entry service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String text() {
            text.checkCaller();
            return service.text();
        }

        @Override
        public String toString() {
            return Bridge.describe("Ledger_EntrySync", service);
        }
    }

    private final class AsyncView extends SourceView implements Ledger_EntryAsync {
        private final Ledger.Entry service;

        AsyncView(Ledger.Entry service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> text() {
            return text.offload(() -> service.text());
        }

        @Override
        public String toString() {
            return Bridge.describe("Ledger_EntryAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements Ledger_EntrySync {
        private final Ledger_EntryAsync async;

        SyncFromAsync(Ledger_EntryAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String text() {
            return text.checkCaller().await(async.text());
        }

        @Override
        public String toString() {
            return Bridge.describe("Ledger_EntrySync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements Ledger_EntryAsync {
        private final Ledger_EntrySync blocking;

        AsyncFromSync(Ledger_EntrySync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> text() {
            return text.offload(() -> blocking.text());
        }

        @Override
        public String toString() {
            return Bridge.describe("Ledger_EntryAsync", blocking);
        }
    }
}
