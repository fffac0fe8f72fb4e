package goldens.micronaut_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.micronaut_beans.Shelf.Box")
final class Shelf_BoxViews {
    private final ViewOperation label;

    private Shelf_BoxViews(ViewSetup setup) {
        this.label = setup.operation("label()").blocking();
    }

    private static Shelf_BoxViews of(ViewSetup setup) {
        Shelf_BoxViews known = setup.known(Shelf_BoxViews.class);
        return known != null ? known : setup.keep(new Shelf_BoxViews(setup));
    }

    static Shelf_BoxSync sync(Shelf.Box service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.micronaut_beans.Shelf_BoxSync");
        ViewSetup setup = ViewSetup.sync(runtime, Shelf_BoxViews.class, "Shelf.Box",
                "Shelf_BoxAsync");
        return of(setup).new SyncView(service);
    }

    static Shelf_BoxAsync async(Shelf.Box service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.micronaut_beans.Shelf_BoxAsync");
        ViewSetup setup = ViewSetup.async(runtime, Shelf_BoxViews.class, "Shelf.Box",
                "Shelf_BoxAsync");
        return of(setup).new AsyncView(service);
    }

    static Shelf_BoxSync syncFrom(Shelf_BoxAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.micronaut_beans.Shelf_BoxSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, Shelf_BoxViews.class, "Shelf_BoxAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static Shelf_BoxAsync asyncFrom(Shelf_BoxSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.micronaut_beans.Shelf_BoxAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, Shelf_BoxViews.class, "Shelf_BoxSync",
                "Shelf_BoxAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements Shelf_BoxSync {
        private final Shelf.Box service;

        SyncView(Shelf.Box service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String label() {
            label.checkCaller();
            return service.label();
        }

        @Override
        public String toString() {
            return Bridge.describe("Shelf_BoxSync", service);
        }
    }

    private final class AsyncView extends SourceView implements Shelf_BoxAsync {
        private final Shelf.Box service;

        AsyncView(Shelf.Box service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> label() {
            return label.offload(() -> service.label());
        }

        @Override
        public String toString() {
            return Bridge.describe("Shelf_BoxAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements Shelf_BoxSync {
        private final Shelf_BoxAsync async;

        SyncFromAsync(Shelf_BoxAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String label() {
            return label.checkCaller().await(async.label());
        }

        @Override
        public String toString() {
            return Bridge.describe("Shelf_BoxSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements Shelf_BoxAsync {
        private final Shelf_BoxSync blocking;

        AsyncFromSync(Shelf_BoxSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> label() {
            return label.offload(() -> blocking.label());
        }

        @Override
        public String toString() {
            return Bridge.describe("Shelf_BoxAsync", blocking);
        }
    }
}
