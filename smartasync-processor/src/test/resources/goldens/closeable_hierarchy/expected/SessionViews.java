package goldens.closeable_hierarchy;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.closeable_hierarchy.Session")
final class SessionViews {
    private SessionViews() {}

    static SessionSync sync(Session service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.closeable_hierarchy.SessionSync");
        return new SyncView(service, runtime);
    }

    static SessionAsync async(Session service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.closeable_hierarchy.SessionAsync");
        return new AsyncView(service, runtime);
    }

    static SessionSync syncFrom(SessionAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.closeable_hierarchy.SessionSync");
        return new SyncFromAsync(async, runtime);
    }

    static SessionAsync asyncFrom(SessionSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.closeable_hierarchy.SessionAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    @SuppressWarnings({"all", "try"})
    private static final class SyncView implements SessionSync {
        private final Session service;
        private final SyncOperation read;
        private final SyncOperation commit;
        private final SyncOperation close;

        SyncView(Session service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Session", "SessionAsync");
            this.read = setup.operation("read()").calling();
            this.commit = setup.operation("commit()").calling();
            this.close = setup.operation("close()").calling();
        }

        @Override
        public String read() {
            read.checkCaller();
            return service.read();
        }

        @Override
        public String commit() {
            commit.checkCaller();
            return service.commit();
        }

        @Override
        public void close() throws Exception {
            close.checkCaller();
            service.close();
        }

        @Override
        public String toString() {
            return Bridge.describe("SessionSync", service);
        }
    }

    private static final class AsyncView implements SessionAsync {
        private final Session service;
        private final AsyncOperation read;
        private final AsyncOperation commit;
        private final AsyncOperation close;

        AsyncView(Session service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Session", "SessionAsync");
            this.read = setup.operation("read()").offloading();
            this.commit = setup.operation("commit()").offloading();
            this.close = setup.operation("close()").offloading();
        }

        @Override
        public CompletableFuture<String> read() {
            return new OffloadedCall<String>(read) {
                @Override
                protected String call() {
                    return service.read();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> commit() {
            return new OffloadedCall<String>(commit) {
                @Override
                protected String call() {
                    return service.commit();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Void> close() {
            return new OffloadedCall<Void>(close) {
                @Override
                protected Void call() throws Exception {
                    service.close();
                    return null;
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("SessionAsync", service);
        }
    }

    private static final class SyncFromAsync implements SessionSync {
        private final SessionAsync async;
        private final SyncOperation read;
        private final SyncOperation commit;
        private final SyncOperation close;

        SyncFromAsync(SessionAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "SessionAsync", "SessionAsync");
            this.read = setup.operation("read()").awaiting();
            this.commit = setup.operation("commit()").awaiting();
            this.close = setup.operation("close()").declares(Exception.class).awaiting();
        }

        @Override
        public String read() {
            read.checkCaller();
            return read.await(async.read());
        }

        @Override
        public String commit() {
            commit.checkCaller();
            return commit.await(async.commit());
        }

        @Override
        public void close() {
            close.checkCaller();
            close.await(async.close());
        }

        @Override
        public String toString() {
            return Bridge.describe("SessionSync", async);
        }
    }

    private static final class AsyncFromSync implements SessionAsync {
        private final SessionSync blocking;
        private final AsyncOperation read;
        private final AsyncOperation commit;
        private final AsyncOperation close;

        AsyncFromSync(SessionSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "SessionSync", "SessionAsync");
            this.read = setup.operation("read()").offloading();
            this.commit = setup.operation("commit()").offloading();
            this.close = setup.operation("close()").offloading();
        }

        @Override
        public CompletableFuture<String> read() {
            return new OffloadedCall<String>(read) {
                @Override
                protected String call() {
                    return blocking.read();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> commit() {
            return new OffloadedCall<String>(commit) {
                @Override
                protected String call() {
                    return blocking.commit();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Void> close() {
            return new OffloadedCall<Void>(close) {
                @Override
                protected Void call() throws Exception {
                    blocking.close();
                    return null;
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("SessionAsync", blocking);
        }
    }
}
