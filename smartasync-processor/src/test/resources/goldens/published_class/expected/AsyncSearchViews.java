package goldens.published_class;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.published_class.AsyncSearch")
final class AsyncSearchViews {
    final ViewOperation find;
    final ViewOperation count;
    final ViewOperation close;
    final SmartAsyncRuntime runtime;

    private AsyncSearchViews(ViewSetup setup) {
        this.runtime = setup.runtime();
        this.find = setup.operation("find(String)").declares(IOException.class).async();
        this.count = setup.operation("countAsync(String)", "count(String)")
                .declares(IOException.class).async();
        this.close = setup.operation("close()").blocking();
    }

    private static AsyncSearchViews of(ViewSetup setup) {
        AsyncSearchViews known = setup.known(AsyncSearchViews.class);
        return known != null ? known : setup.keep(new AsyncSearchViews(setup));
    }

    static AsyncSearchViews sync(SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.published_class.Search");
        return of(ViewSetup.sync(runtime, AsyncSearchViews.class, "AsyncSearch",
                "AsyncSearchAsync"));
    }

    static AsyncSearchAsync async(AsyncSearch service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.published_class.AsyncSearchAsync");
        ViewSetup setup = ViewSetup.async(runtime, AsyncSearchViews.class, "AsyncSearch",
                "AsyncSearchAsync");
        return of(setup).new AsyncView(service);
    }

    private final class AsyncView extends SourceView implements AsyncSearchAsync {
        private final AsyncSearch service;

        AsyncView(AsyncSearch service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<List<String>> find(String operations) {
            try {
                return find.adopt(service.find(operations));
            } catch (Throwable failure) {
                return find.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Integer> count(String service) {
            try {
                return count.adopt(this.service.countAsync(service));
            } catch (Throwable failure) {
                return count.failed(failure);
            }
        }

        @Override
        public AsyncIndexAsync index(String runtime) {
            AsyncIndex found = service.index(runtime);
            return found == null ? Bridge.absent() : AsyncIndexAsync.of(found, AsyncSearchViews.this.runtime);
        }

        @Override
        public CompletableFuture<Void> close() {
            return close.offloadVoid(() -> service.close());
        }

        @Override
        public String toString() {
            return Bridge.describe("AsyncSearchAsync", service);
        }
    }

    static final class SyncStatics {
        private static final ViewOperation version;

        static {
            Bridge.requireLevel(1, "goldens.published_class.Search");
            ViewSetup setup = ViewSetup.sync(SmartAsyncRuntime.shared(), AsyncSearchViews.class,
                    "AsyncSearch", "AsyncSearchAsync");
            version = setup.operation("version()").declares(IOException.class).async();
        }

        private SyncStatics() {}

        static String version() {
            return version.checkCaller().await(AsyncSearch.version());
        }
    }

    static final class AsyncStatics {
        private static final ViewOperation version;

        static {
            Bridge.requireLevel(1, "goldens.published_class.AsyncSearchAsync");
            ViewSetup setup = ViewSetup.async(SmartAsyncRuntime.shared(), AsyncSearchViews.class,
                    "AsyncSearch", "AsyncSearchAsync");
            version = setup.operation("version()").async();
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
