package goldens.inherited_from_two;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.FileNotFoundException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.inherited_from_two.Files")
final class FilesViews {
    private final ViewOperation load;
    private final ViewOperation open;

    private FilesViews(ViewSetup setup) {
        this.load = setup.operation("load(String)").async();
        this.open = setup.operation("open()").declares(FileNotFoundException.class).blocking();
    }

    private static FilesViews of(ViewSetup setup) {
        FilesViews known = setup.known(FilesViews.class);
        return known != null ? known : setup.keep(new FilesViews(setup));
    }

    static FilesSync sync(Files service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inherited_from_two.FilesSync");
        ViewSetup setup = ViewSetup.sync(runtime, FilesViews.class, "Files", "FilesAsync");
        return of(setup).new SyncView(service);
    }

    static FilesAsync async(Files service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inherited_from_two.FilesAsync");
        ViewSetup setup = ViewSetup.async(runtime, FilesViews.class, "Files", "FilesAsync");
        return of(setup).new AsyncView(service);
    }

    static FilesSync syncFrom(FilesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inherited_from_two.FilesSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, FilesViews.class, "FilesAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static FilesAsync asyncFrom(FilesSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inherited_from_two.FilesAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, FilesViews.class, "FilesSync", "FilesAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements FilesSync {
        private final Files service;

        SyncView(Files service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String load(String key) {
            return load.checkCaller().await(service.load(key));
        }

        @Override
        public List<String> open() throws FileNotFoundException {
            open.checkCaller();
            return service.open();
        }

        @Override
        public String toString() {
            return Bridge.describe("FilesSync", service);
        }
    }

    private final class AsyncView extends SourceView implements FilesAsync {
        private final Files service;

        AsyncView(Files service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> load(String key) {
            try {
                return load.adopt(service.load(key));
            } catch (Throwable failure) {
                return load.failed(failure);
            }
        }

        @Override
        public CompletableFuture<List<String>> open() {
            return open.offload(() -> service.open());
        }

        @Override
        public String toString() {
            return Bridge.describe("FilesAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements FilesSync {
        private final FilesAsync async;

        SyncFromAsync(FilesAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String load(String key) {
            return load.checkCaller().await(async.load(key));
        }

        @Override
        public List<String> open() {
            return open.checkCaller().await(async.open());
        }

        @Override
        public String toString() {
            return Bridge.describe("FilesSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements FilesAsync {
        private final FilesSync blocking;

        AsyncFromSync(FilesSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> load(String key) {
            return load.offload(() -> blocking.load(key));
        }

        @Override
        public CompletableFuture<List<String>> open() {
            return open.offload(() -> blocking.open());
        }

        @Override
        public String toString() {
            return Bridge.describe("FilesAsync", blocking);
        }
    }
}
