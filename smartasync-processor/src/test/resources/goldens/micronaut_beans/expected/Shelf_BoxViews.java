package goldens.micronaut_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.micronaut_beans.Shelf.Box")
final class Shelf_BoxViews {
    private static final int LABEL = 0;

    private Shelf_BoxViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("label()").blocking()));
    }

    static Shelf_BoxSync sync(Shelf.Box service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.micronaut_beans.Shelf_BoxSync");
        ViewSetup setup = ViewSetup.sync(runtime, Shelf_BoxViews.class, "Shelf.Box",
                "Shelf_BoxAsync");
        return new SyncView(service, operations(setup));
    }

    static Shelf_BoxAsync async(Shelf.Box service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.micronaut_beans.Shelf_BoxAsync");
        ViewSetup setup = ViewSetup.async(runtime, Shelf_BoxViews.class, "Shelf.Box",
                "Shelf_BoxAsync");
        return new AsyncView(service, operations(setup));
    }

    static Shelf_BoxSync syncFrom(Shelf_BoxAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.micronaut_beans.Shelf_BoxSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, Shelf_BoxViews.class, "Shelf_BoxAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static Shelf_BoxAsync asyncFrom(Shelf_BoxSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.micronaut_beans.Shelf_BoxAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, Shelf_BoxViews.class, "Shelf_BoxSync",
                "Shelf_BoxAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements Shelf_BoxSync {
        private final Shelf.Box service;

        SyncView(Shelf.Box service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String label() {
            ViewCalls.check(this, LABEL);
            return service.label();
        }
    }

    private static final class AsyncView extends ViewCalls implements Shelf_BoxAsync {
        private final Shelf.Box service;

        AsyncView(Shelf.Box service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> label() {
            return ViewCalls.offload(this, LABEL, () -> service.label());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements Shelf_BoxSync {
        private final Shelf_BoxAsync async;

        SyncFromAsync(Shelf_BoxAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String label() {
            ViewCalls.check(this, LABEL);
            return ViewCalls.await(this, LABEL, async.label());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements Shelf_BoxAsync {
        private final Shelf_BoxSync blocking;

        AsyncFromSync(Shelf_BoxSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> label() {
            return ViewCalls.offload(this, LABEL, () -> blocking.label());
        }
    }
}
