package goldens.inherited_from_two;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.FileNotFoundException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.inherited_from_two.Files")
final class FilesViews {
    private static final int LOAD = 0;
    private static final int OPEN = 1;

    private FilesViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("load(String)").async(),
                setup.operation("open()").declares(FileNotFoundException.class).blocking()));
    }

    static FilesSync sync(Files service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inherited_from_two.FilesSync");
        ViewSetup setup = ViewSetup.sync(runtime, FilesViews.class, "Files", "FilesAsync");
        return new SyncView(service, operations(setup));
    }

    static FilesAsync async(Files service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inherited_from_two.FilesAsync");
        ViewSetup setup = ViewSetup.async(runtime, FilesViews.class, "Files", "FilesAsync");
        return new AsyncView(service, operations(setup));
    }

    static FilesSync syncFrom(FilesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inherited_from_two.FilesSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, FilesViews.class, "FilesAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static FilesAsync asyncFrom(FilesSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inherited_from_two.FilesAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, FilesViews.class, "FilesSync", "FilesAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements FilesSync {
        private final Files service;

        SyncView(Files service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String load(String key) {
            ViewCalls.check(this, LOAD);
            return ViewCalls.await(this, LOAD, service.load(key));
        }

        @Override
        public List<String> open() throws FileNotFoundException {
            ViewCalls.check(this, OPEN);
            return service.open();
        }
    }

    private static final class AsyncView extends ViewCalls implements FilesAsync {
        private final Files service;

        AsyncView(Files service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> load(String key) {
            try {
                return ViewCalls.adopt(this, LOAD, service.load(key));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, LOAD, failure);
            }
        }

        @Override
        public CompletableFuture<List<String>> open() {
            return ViewCalls.offload(this, OPEN, () -> service.open());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements FilesSync {
        private final FilesAsync async;

        SyncFromAsync(FilesAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String load(String key) {
            ViewCalls.check(this, LOAD);
            return ViewCalls.await(this, LOAD, async.load(key));
        }

        @Override
        public List<String> open() {
            ViewCalls.check(this, OPEN);
            return ViewCalls.await(this, OPEN, async.open());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements FilesAsync {
        private final FilesSync blocking;

        AsyncFromSync(FilesSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> load(String key) {
            return ViewCalls.offload(this, LOAD, () -> blocking.load(key));
        }

        @Override
        public CompletableFuture<List<String>> open() {
            return ViewCalls.offload(this, OPEN, () -> blocking.open());
        }
    }
}
