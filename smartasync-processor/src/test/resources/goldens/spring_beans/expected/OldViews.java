package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@SuppressWarnings({"all", "removal"})
@GeneratedView("goldens.spring_beans.Old")
final class OldViews {
    private static final int WORD = 0;

    private OldViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("word()").blocking()));
    }

    static OldSync sync(Old service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.OldSync");
        ViewSetup setup = ViewSetup.sync(runtime, OldViews.class, "Old", "OldAsync");
        return new SyncView(service, operations(setup));
    }

    static OldAsync async(Old service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.OldAsync");
        ViewSetup setup = ViewSetup.async(runtime, OldViews.class, "Old", "OldAsync");
        return new AsyncView(service, operations(setup));
    }

    static OldSync syncFrom(OldAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.OldSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, OldViews.class, "OldAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static OldAsync asyncFrom(OldSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.OldAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, OldViews.class, "OldSync", "OldAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements OldSync {
        private final Old service;

        SyncView(Old service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String word() {
            ViewCalls.check(this, WORD);
            return service.word();
        }
    }

    private static final class AsyncView extends ViewCalls implements OldAsync {
        private final Old service;

        AsyncView(Old service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> word() {
            return ViewCalls.offload(this, WORD, () -> service.word());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements OldSync {
        private final OldAsync async;

        SyncFromAsync(OldAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String word() {
            ViewCalls.check(this, WORD);
            return ViewCalls.await(this, WORD, async.word());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements OldAsync {
        private final OldSync blocking;

        AsyncFromSync(OldSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> word() {
            return ViewCalls.offload(this, WORD, () -> blocking.word());
        }
    }
}
