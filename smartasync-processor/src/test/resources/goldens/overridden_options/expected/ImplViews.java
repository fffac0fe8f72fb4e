package goldens.overridden_options;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.overridden_options.Impl")
final class ImplViews {
    private final ViewOperation find;
    private final ViewOperation history;
    private final ViewOperation wanted;

    private ImplViews(ViewSetup setup) {
        this.find = setup.operation("find(String)").timeoutNanos(3_000_000_000L).abandon()
                .declares(IOException.class).async();
        this.history = setup.operation("historyOf(String)", "history(String)").executor("db")
                .timeoutNanos(0).blocking();
        this.wanted = setup.operation("wanted()").blocking();
    }

    private static ImplViews of(ViewSetup setup) {
        ImplViews known = setup.known(ImplViews.class);
        return known != null ? known : setup.keep(new ImplViews(setup));
    }

    static ImplSync sync(Impl service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overridden_options.ImplSync");
        ViewSetup setup = ViewSetup.sync(runtime, ImplViews.class, "Impl", "ImplAsync");
        return of(setup).new SyncView(service);
    }

    static ImplAsync async(Impl service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overridden_options.ImplAsync");
        ViewSetup setup = ViewSetup.async(runtime, ImplViews.class, "Impl", "ImplAsync");
        return of(setup).new AsyncView(service);
    }

    static ImplSync syncFrom(ImplAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overridden_options.ImplSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ImplViews.class, "ImplAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static ImplAsync asyncFrom(ImplSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overridden_options.ImplAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ImplViews.class, "ImplSync", "ImplAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements ImplSync {
        private final Impl service;

        SyncView(Impl service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String find(String key) {
            return find.checkCaller().await(service.find(key));
        }

        @Override
        public String history(String value) {
            history.checkCaller();
            return service.historyOf(value);
        }

        @Override
        public String name() {
            return service.name();
        }

        @Override
        public String wanted() {
            wanted.checkCaller();
            return service.wanted();
        }

        @Override
        public String toString() {
            return Bridge.describe("ImplSync", service);
        }
    }

    private final class AsyncView extends SourceView implements ImplAsync {
        private final Impl service;

        AsyncView(Impl service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> find(String key) {
            try {
                return find.adopt(service.find(key));
            } catch (Throwable failure) {
                return find.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> history(String value) {
            return history.offload(() -> service.historyOf(value));
        }

        @Override
        public String name() {
            return service.name();
        }

        @Override
        public CompletableFuture<String> wanted() {
            return wanted.offload(() -> service.wanted());
        }

        @Override
        public String toString() {
            return Bridge.describe("ImplAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements ImplSync {
        private final ImplAsync async;

        SyncFromAsync(ImplAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String find(String key) {
            return find.checkCaller().await(async.find(key));
        }

        @Override
        public String history(String value) {
            return history.checkCaller().await(async.history(value));
        }

        @Override
        public String name() {
            return async.name();
        }

        @Override
        public String wanted() {
            return wanted.checkCaller().await(async.wanted());
        }

        @Override
        public String toString() {
            return Bridge.describe("ImplSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements ImplAsync {
        private final ImplSync blocking;

        AsyncFromSync(ImplSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> find(String key) {
            return find.offload(() -> blocking.find(key));
        }

        @Override
        public CompletableFuture<String> history(String value) {
            return history.offload(() -> blocking.history(value));
        }

        @Override
        public String name() {
            return blocking.name();
        }

        @Override
        public CompletableFuture<String> wanted() {
            return wanted.offload(() -> blocking.wanted());
        }

        @Override
        public String toString() {
            return Bridge.describe("ImplAsync", blocking);
        }
    }
}
