package goldens.fails_with_on_type;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.fails_with_on_type.Remote")
final class RemoteViews {
    private final ViewOperation call;
    private final ViewOperation callOrThrow;
    private final ViewOperation local;

    private RemoteViews(ViewSetup setup) {
        this.call = setup.operation("call()").declares(IOException.class).async();
        this.callOrThrow = setup.operation("callOrThrow()").declares(Exception.class).async();
        this.local = setup.operation("local()").blocking();
    }

    private static RemoteViews of(ViewSetup setup) {
        RemoteViews known = setup.known(RemoteViews.class);
        return known != null ? known : setup.keep(new RemoteViews(setup));
    }

    static RemoteSync sync(Remote service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.fails_with_on_type.RemoteSync");
        ViewSetup setup = ViewSetup.sync(runtime, RemoteViews.class, "Remote", "RemoteAsync");
        return of(setup).new SyncView(service);
    }

    static RemoteAsync async(Remote service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.fails_with_on_type.RemoteAsync");
        ViewSetup setup = ViewSetup.async(runtime, RemoteViews.class, "Remote", "RemoteAsync");
        return of(setup).new AsyncView(service);
    }

    static RemoteSync syncFrom(RemoteAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.fails_with_on_type.RemoteSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, RemoteViews.class, "RemoteAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static RemoteAsync asyncFrom(RemoteSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.fails_with_on_type.RemoteAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, RemoteViews.class, "RemoteSync",
                "RemoteAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements RemoteSync {
        private final Remote service;

        SyncView(Remote service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String call() {
            return call.checkCaller().await(service.call());
        }

        @Override
        public String callOrThrow() throws Exception {
            return callOrThrow.checkCaller().await(service.callOrThrow());
        }

        @Override
        public String local() {
            local.checkCaller();
            return service.local();
        }

        @Override
        public String toString() {
            return Bridge.describe("RemoteSync", service);
        }
    }

    private final class AsyncView extends SourceView implements RemoteAsync {
        private final Remote service;

        AsyncView(Remote service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> call() {
            try {
                return call.adopt(service.call());
            } catch (Throwable failure) {
                return call.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> callOrThrow() {
            try {
                return callOrThrow.adopt(service.callOrThrow());
            } catch (Throwable failure) {
                return callOrThrow.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> local() {
            return local.offload(() -> service.local());
        }

        @Override
        public String toString() {
            return Bridge.describe("RemoteAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements RemoteSync {
        private final RemoteAsync async;

        SyncFromAsync(RemoteAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String call() {
            return call.checkCaller().await(async.call());
        }

        @Override
        public String callOrThrow() {
            return callOrThrow.checkCaller().await(async.callOrThrow());
        }

        @Override
        public String local() {
            return local.checkCaller().await(async.local());
        }

        @Override
        public String toString() {
            return Bridge.describe("RemoteSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements RemoteAsync {
        private final RemoteSync blocking;

        AsyncFromSync(RemoteSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> call() {
            return call.offload(() -> blocking.call());
        }

        @Override
        public CompletableFuture<String> callOrThrow() {
            return callOrThrow.offload(() -> blocking.callOrThrow());
        }

        @Override
        public CompletableFuture<String> local() {
            return local.offload(() -> blocking.local());
        }

        @Override
        public String toString() {
            return Bridge.describe("RemoteAsync", blocking);
        }
    }
}
