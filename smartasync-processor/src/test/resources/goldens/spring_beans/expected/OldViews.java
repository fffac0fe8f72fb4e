package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@SuppressWarnings({"all", "removal"})
@GeneratedView("goldens.spring_beans.Old")
final class OldViews {
    private final ViewOperation word;

    private OldViews(ViewSetup setup) {
        this.word = setup.operation("word()").blocking();
    }

    private static OldViews of(ViewSetup setup) {
        OldViews known = setup.known(OldViews.class);
        return known != null ? known : setup.keep(new OldViews(setup));
    }

    static OldSync sync(Old service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.OldSync");
        ViewSetup setup = ViewSetup.sync(runtime, OldViews.class, "Old", "OldAsync");
        return of(setup).new SyncView(service);
    }

    static OldAsync async(Old service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.OldAsync");
        ViewSetup setup = ViewSetup.async(runtime, OldViews.class, "Old", "OldAsync");
        return of(setup).new AsyncView(service);
    }

    static OldSync syncFrom(OldAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.OldSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, OldViews.class, "OldAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static OldAsync asyncFrom(OldSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.OldAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, OldViews.class, "OldSync", "OldAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements OldSync {
        private final Old service;

        SyncView(Old service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String word() {
            word.checkCaller();
            return service.word();
        }

        @Override
        public String toString() {
            return Bridge.describe("OldSync", service);
        }
    }

    private final class AsyncView extends SourceView implements OldAsync {
        private final Old service;

        AsyncView(Old service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> word() {
            return word.offload(() -> service.word());
        }

        @Override
        public String toString() {
            return Bridge.describe("OldAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements OldSync {
        private final OldAsync async;

        SyncFromAsync(OldAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String word() {
            return word.checkCaller().await(async.word());
        }

        @Override
        public String toString() {
            return Bridge.describe("OldSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements OldAsync {
        private final OldSync blocking;

        AsyncFromSync(OldSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> word() {
            return word.offload(() -> blocking.word());
        }

        @Override
        public String toString() {
            return Bridge.describe("OldAsync", blocking);
        }
    }
}
