package goldens.varargs;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.varargs.Joiner")
final class JoinerViews {
    private static final int JOIN = 0;
    private static final int COUNT = 1;

    private JoinerViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("join(String, Object[])").async(),
                setup.operation("count(int[][])").blocking()));
    }

    static JoinerSync sync(Joiner service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.varargs.JoinerSync");
        ViewSetup setup = ViewSetup.sync(runtime, JoinerViews.class, "Joiner", "JoinerAsync");
        return new SyncView(service, operations(setup));
    }

    static JoinerAsync async(Joiner service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.varargs.JoinerAsync");
        ViewSetup setup = ViewSetup.async(runtime, JoinerViews.class, "Joiner", "JoinerAsync");
        return new AsyncView(service, operations(setup));
    }

    static JoinerSync syncFrom(JoinerAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.varargs.JoinerSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, JoinerViews.class, "JoinerAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static JoinerAsync asyncFrom(JoinerSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.varargs.JoinerAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, JoinerViews.class, "JoinerSync",
                "JoinerAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements JoinerSync {
        private final Joiner service;

        SyncView(Joiner service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String join(String separator, Object... parts) {
            ViewCalls.check(this, JOIN);
            return ViewCalls.await(this, JOIN, service.join(separator, parts));
        }

        @Override
        public int count(int[]... rows) {
            ViewCalls.check(this, COUNT);
            return service.count(rows);
        }
    }

    private static final class AsyncView extends ViewCalls implements JoinerAsync {
        private final Joiner service;

        AsyncView(Joiner service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> join(String separator, Object... parts) {
            try {
                return ViewCalls.adopt(this, JOIN, service.join(separator, parts));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, JOIN, failure);
            }
        }

        @Override
        public CompletableFuture<Integer> count(int[]... rows) {
            return ViewCalls.offload(this, COUNT, () -> service.count(rows));
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements JoinerSync {
        private final JoinerAsync async;

        SyncFromAsync(JoinerAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String join(String separator, Object... parts) {
            ViewCalls.check(this, JOIN);
            return ViewCalls.await(this, JOIN, async.join(separator, parts));
        }

        @Override
        public int count(int[]... rows) {
            ViewCalls.check(this, COUNT);
            return ViewCalls.present(this, COUNT, ViewCalls.await(this, COUNT, async.count(rows)));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements JoinerAsync {
        private final JoinerSync blocking;

        AsyncFromSync(JoinerSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> join(String separator, Object... parts) {
            return ViewCalls.offload(this, JOIN, () -> blocking.join(separator, parts));
        }

        @Override
        public CompletableFuture<Integer> count(int[]... rows) {
            return ViewCalls.offload(this, COUNT, () -> blocking.count(rows));
        }
    }
}
