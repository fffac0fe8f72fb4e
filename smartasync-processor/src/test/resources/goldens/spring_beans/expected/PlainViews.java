package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.spring_beans.Plain")
final class PlainViews {
    private static final int WORD = 0;

    private PlainViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("word()").blocking()));
    }

    static PlainSync sync(Plain service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.PlainSync");
        ViewSetup setup = ViewSetup.sync(runtime, PlainViews.class, "Plain", "PlainAsync");
        return new SyncView(service, operations(setup));
    }

    static PlainAsync async(Plain service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.PlainAsync");
        ViewSetup setup = ViewSetup.async(runtime, PlainViews.class, "Plain", "PlainAsync");
        return new AsyncView(service, operations(setup));
    }

    static PlainSync syncFrom(PlainAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.PlainSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, PlainViews.class, "PlainAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static PlainAsync asyncFrom(PlainSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.spring_beans.PlainAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, PlainViews.class, "PlainSync", "PlainAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements PlainSync {
        private final Plain service;

        SyncView(Plain service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String word() {
            ViewCalls.check(this, WORD);
            return service.word();
        }
    }

    private static final class AsyncView extends ViewCalls implements PlainAsync {
        private final Plain service;

        AsyncView(Plain service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> word() {
            return ViewCalls.offload(this, WORD, () -> service.word());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements PlainSync {
        private final PlainAsync async;

        SyncFromAsync(PlainAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String word() {
            ViewCalls.check(this, WORD);
            return ViewCalls.await(this, WORD, async.word());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements PlainAsync {
        private final PlainSync blocking;

        AsyncFromSync(PlainSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> word() {
            return ViewCalls.offload(this, WORD, () -> blocking.word());
        }
    }
}
