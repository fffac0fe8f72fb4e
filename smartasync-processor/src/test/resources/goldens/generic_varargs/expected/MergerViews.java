package goldens.generic_varargs;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.generic_varargs.Merger")
final class MergerViews {
    private static final int MERGE = 0;
    private static final int COUNT = 1;

    private MergerViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("merge(List[])").async(),
                setup.operation("count(Object[])").blocking()));
    }

    static MergerSync sync(Merger service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_varargs.MergerSync");
        ViewSetup setup = ViewSetup.sync(runtime, MergerViews.class, "Merger", "MergerAsync");
        return new SyncView(service, operations(setup));
    }

    static MergerAsync async(Merger service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_varargs.MergerAsync");
        ViewSetup setup = ViewSetup.async(runtime, MergerViews.class, "Merger", "MergerAsync");
        return new AsyncView(service, operations(setup));
    }

    static MergerSync syncFrom(MergerAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_varargs.MergerSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, MergerViews.class, "MergerAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static MergerAsync asyncFrom(MergerSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_varargs.MergerAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, MergerViews.class, "MergerSync",
                "MergerAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements MergerSync {
        private final Merger service;

        SyncView(Merger service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        @SuppressWarnings({"all", "unchecked"})
        public <T> Integer merge(List<T>... lists) {
            ViewCalls.check(this, MERGE);
            return ViewCalls.await(this, MERGE, service.merge(lists));
        }

        @Override
        @SuppressWarnings({"all", "unchecked"})
        public <T> int count(T... values) {
            ViewCalls.check(this, COUNT);
            return service.count(values);
        }
    }

    private static final class AsyncView extends ViewCalls implements MergerAsync {
        private final Merger service;

        AsyncView(Merger service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        @SuppressWarnings({"all", "unchecked"})
        public <T> CompletableFuture<Integer> merge(List<T>... lists) {
            try {
                return ViewCalls.adopt(this, MERGE, service.merge(lists));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, MERGE, failure);
            }
        }

        @Override
        @SuppressWarnings({"all", "unchecked"})
        public <T> CompletableFuture<Integer> count(T... values) {
            return ViewCalls.offload(this, COUNT, () -> service.count(values));
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements MergerSync {
        private final MergerAsync async;

        SyncFromAsync(MergerAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        @SuppressWarnings({"all", "unchecked"})
        public <T> Integer merge(List<T>... lists) {
            ViewCalls.check(this, MERGE);
            return ViewCalls.await(this, MERGE, async.merge(lists));
        }

        @Override
        @SuppressWarnings({"all", "unchecked"})
        public <T> int count(T... values) {
            ViewCalls.check(this, COUNT);
            return ViewCalls.present(this, COUNT, ViewCalls.await(this, COUNT,
                    async.count(values)));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements MergerAsync {
        private final MergerSync blocking;

        AsyncFromSync(MergerSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        @SuppressWarnings({"all", "unchecked"})
        public <T> CompletableFuture<Integer> merge(List<T>... lists) {
            return ViewCalls.offload(this, MERGE, () -> blocking.merge(lists));
        }

        @Override
        @SuppressWarnings({"all", "unchecked"})
        public <T> CompletableFuture<Integer> count(T... values) {
            return ViewCalls.offload(this, COUNT, () -> blocking.count(values));
        }
    }
}
