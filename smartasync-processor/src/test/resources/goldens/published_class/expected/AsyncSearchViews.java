package goldens.published_class;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.published_class.AsyncSearch")
final class AsyncSearchViews {
    static final int FIND = 0;
    static final int COUNT = 1;
    static final int CLOSE = 2;

    private AsyncSearchViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("find(String)").declares(IOException.class).async(),
                setup.operation("countAsync(String)", "count(String)").declares(IOException.class)
                        .async(),
                setup.operation("close()").blocking()));
    }

    static ViewOperations sync(SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.published_class.Search");
        return operations(ViewSetup.sync(runtime, AsyncSearchViews.class, "AsyncSearch",
                "AsyncSearchAsync"));
    }

    static AsyncSearchAsync async(AsyncSearch service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.published_class.AsyncSearchAsync");
        ViewSetup setup = ViewSetup.async(runtime, AsyncSearchViews.class, "AsyncSearch",
                "AsyncSearchAsync");
        return new AsyncView(service, operations(setup));
    }

    private static final class AsyncView extends ViewCalls implements AsyncSearchAsync {
        private final AsyncSearch service;

        AsyncView(AsyncSearch service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<List<String>> find(String operations) {
            try {
                return ViewCalls.adopt(this, FIND, service.find(operations));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FIND, failure);
            }
        }

        @Override
        public CompletableFuture<Integer> count(String service) {
            try {
                return ViewCalls.adopt(this, COUNT, this.service.countAsync(service));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, COUNT, failure);
            }
        }

        @Override
        public AsyncIndexAsync index(String runtime) {
            AsyncIndex found = service.index(runtime);
            return found == null ? Bridge.absent() : AsyncIndexAsync.of(found, ViewCalls.runtime(this));
        }

        @Override
        public CompletableFuture<Void> close() {
            return ViewCalls.offloadVoid(this, CLOSE, () -> service.close());
        }
    }

    static final class SyncStatics {
        private static final ViewOperation version;

        static {
            Bridge.requireLevel(1, "goldens.published_class.Search");
            ViewSetup setup = ViewSetup.sync(SmartAsyncRuntime.shared(), AsyncSearchViews.class,
                    "AsyncSearch", "AsyncSearchAsync");
            version = setup.operation("version()").declares(IOException.class).async().make();
        }

        private SyncStatics() {}

        static String version() {
            version.checkCaller();
            return version.await(AsyncSearch.version());
        }
    }

    static final class AsyncStatics {
        private static final ViewOperation version;

        static {
            Bridge.requireLevel(1, "goldens.published_class.AsyncSearchAsync");
            ViewSetup setup = ViewSetup.async(SmartAsyncRuntime.shared(), AsyncSearchViews.class,
                    "AsyncSearch", "AsyncSearchAsync");
            version = setup.operation("version()").async().make();
        }

        private AsyncStatics() {}

        static CompletableFuture<String> version() {
            try {
                return version.adopt(AsyncSearch.version());
            } catch (Throwable failure) {
                return version.failed(failure);
            }
        }
    }
}
