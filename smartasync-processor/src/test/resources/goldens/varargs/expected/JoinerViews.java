package goldens.varargs;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.varargs.Joiner")
final class JoinerViews {
    private final ViewOperation join;
    private final ViewOperation count;

    private JoinerViews(ViewSetup setup) {
        this.join = setup.operation("join(String, Object[])").async();
        this.count = setup.operation("count(int[][])").blocking();
    }

    private static JoinerViews of(ViewSetup setup) {
        JoinerViews known = setup.known(JoinerViews.class);
        return known != null ? known : setup.keep(new JoinerViews(setup));
    }

    static JoinerSync sync(Joiner service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.varargs.JoinerSync");
        ViewSetup setup = ViewSetup.sync(runtime, JoinerViews.class, "Joiner", "JoinerAsync");
        return of(setup).new SyncView(service);
    }

    static JoinerAsync async(Joiner service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.varargs.JoinerAsync");
        ViewSetup setup = ViewSetup.async(runtime, JoinerViews.class, "Joiner", "JoinerAsync");
        return of(setup).new AsyncView(service);
    }

    static JoinerSync syncFrom(JoinerAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.varargs.JoinerSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, JoinerViews.class, "JoinerAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static JoinerAsync asyncFrom(JoinerSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.varargs.JoinerAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, JoinerViews.class, "JoinerSync",
                "JoinerAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements JoinerSync {
        private final Joiner service;

        SyncView(Joiner service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String join(String separator, Object... parts) {
            return join.checkCaller().await(service.join(separator, parts));
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

    private final class AsyncView extends SourceView implements JoinerAsync {
        private final Joiner service;

        AsyncView(Joiner service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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
            return count.offload(() -> service.count(rows));
        }

        @Override
        public String toString() {
            return Bridge.describe("JoinerAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements JoinerSync {
        private final JoinerAsync async;

        SyncFromAsync(JoinerAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String join(String separator, Object... parts) {
            return join.checkCaller().await(async.join(separator, parts));
        }

        @Override
        public int count(int[]... rows) {
            return count.present(count.checkCaller().await(async.count(rows)));
        }

        @Override
        public String toString() {
            return Bridge.describe("JoinerSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements JoinerAsync {
        private final JoinerSync blocking;

        AsyncFromSync(JoinerSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> join(String separator, Object... parts) {
            return join.offload(() -> blocking.join(separator, parts));
        }

        @Override
        public CompletableFuture<Integer> count(int[]... rows) {
            return count.offload(() -> blocking.count(rows));
        }

        @Override
        public String toString() {
            return Bridge.describe("JoinerAsync", blocking);
        }
    }
}
