package goldens.varargs;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.varargs.Joiner")
final class JoinerViews {
    private JoinerViews() {}

    static JoinerSync sync(Joiner service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.varargs.JoinerSync");
        return new SyncView(service, runtime);
    }

    static JoinerAsync async(Joiner service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.varargs.JoinerAsync");
        return new AsyncView(service, runtime);
    }

    static JoinerSync syncFrom(JoinerAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.varargs.JoinerSync");
        return new SyncFromAsync(async, runtime);
    }

    static JoinerAsync asyncFrom(JoinerSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.varargs.JoinerAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements JoinerSync {
        private final Joiner service;
        private final SyncOperation join;
        private final SyncOperation count;

        SyncView(Joiner service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Joiner", "JoinerAsync");
            this.join = setup.operation("join(String, Object[])").awaiting();
            this.count = setup.operation("count(int[][])").calling();
        }

        @Override
        public String join(String separator, Object... parts) {
            join.checkCaller();
            return join.await(service.join(separator, parts));
        }

        @Override
        public int count(int[]... rows) {
            count.checkCaller();
            return service.count(rows);
        }

        @Override
        public String toString() {
            return Bridge.describe("JoinerSync", service);
        }
    }

    private static final class AsyncView implements JoinerAsync {
        private final Joiner service;
        private final AsyncOperation join;
        private final AsyncOperation count;

        AsyncView(Joiner service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Joiner", "JoinerAsync");
            this.join = setup.operation("join(String, Object[])").adopting();
            this.count = setup.operation("count(int[][])").offloading();
        }

        @Override
        public CompletableFuture<String> join(String separator, Object... parts) {
            try {
                return join.adopt(service.join(separator, parts));
            } catch (Throwable failure) {
                return join.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Integer> count(int[]... rows) {
            return new OffloadedCall<Integer>(count) {
                @Override
                protected Integer call() {
                    return service.count(rows);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("JoinerAsync", service);
        }
    }

    private static final class SyncFromAsync implements JoinerSync {
        private final JoinerAsync async;
        private final SyncOperation join;
        private final SyncOperation count;

        SyncFromAsync(JoinerAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "JoinerAsync", "JoinerAsync");
            this.join = setup.operation("join(String, Object[])").awaiting();
            this.count = setup.operation("count(int[][])").awaiting();
        }

        @Override
        public String join(String separator, Object... parts) {
            join.checkCaller();
            return join.await(async.join(separator, parts));
        }

        @Override
        public int count(int[]... rows) {
            count.checkCaller();
            return count.await(async.count(rows));
        }

        @Override
        public String toString() {
            return Bridge.describe("JoinerSync", async);
        }
    }

    private static final class AsyncFromSync implements JoinerAsync {
        private final JoinerSync blocking;
        private final AsyncOperation join;
        private final AsyncOperation count;

        AsyncFromSync(JoinerSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "JoinerSync", "JoinerAsync");
            this.join = setup.operation("join(String, Object[])").offloading();
            this.count = setup.operation("count(int[][])").offloading();
        }

        @Override
        public CompletableFuture<String> join(String separator, Object... parts) {
            return new OffloadedCall<String>(join) {
                @Override
                protected String call() {
                    return blocking.join(separator, parts);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Integer> count(int[]... rows) {
            return new OffloadedCall<Integer>(count) {
                @Override
                protected Integer call() {
                    return blocking.count(rows);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("JoinerAsync", blocking);
        }
    }
}
