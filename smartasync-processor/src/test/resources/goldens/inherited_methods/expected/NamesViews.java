package goldens.inherited_methods;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.inherited_methods.Names")
final class NamesViews {
    private static final int FIRST = 0;
    private static final int COMPARE_TO = 1;
    private static final int KEYS = 2;
    private static final int SIZE = 3;

    private NamesViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("first()").blocking(),
                setup.operation("compareTo(Names)").blocking(),
                setup.operation("keysAsync()", "keys()").async(),
                setup.operation("size()").blocking()));
    }

    static NamesSync sync(Names service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inherited_methods.NamesSync");
        ViewSetup setup = ViewSetup.sync(runtime, NamesViews.class, "Names", "NamesAsync");
        return new SyncView(service, operations(setup));
    }

    static NamesAsync async(Names service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inherited_methods.NamesAsync");
        ViewSetup setup = ViewSetup.async(runtime, NamesViews.class, "Names", "NamesAsync");
        return new AsyncView(service, operations(setup));
    }

    static NamesSync syncFrom(NamesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inherited_methods.NamesSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, NamesViews.class, "NamesAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static NamesAsync asyncFrom(NamesSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.inherited_methods.NamesAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, NamesViews.class, "NamesSync", "NamesAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements NamesSync {
        private final Names service;

        SyncView(Names service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String first() {
            ViewCalls.check(this, FIRST);
            return service.first();
        }

        @Override
        public int compareTo(Names other) {
            ViewCalls.check(this, COMPARE_TO);
            return service.compareTo(other);
        }

        @Override
        public List<String> keys() {
            ViewCalls.check(this, KEYS);
            return ViewCalls.await(this, KEYS, service.keysAsync());
        }

        @Override
        public int size() {
            ViewCalls.check(this, SIZE);
            return service.size();
        }
    }

    private static final class AsyncView extends ViewCalls implements NamesAsync {
        private final Names service;

        AsyncView(Names service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> first() {
            return ViewCalls.offload(this, FIRST, () -> service.first());
        }

        @Override
        public CompletableFuture<Integer> compareTo(Names other) {
            return ViewCalls.offload(this, COMPARE_TO, () -> service.compareTo(other));
        }

        @Override
        public CompletableFuture<List<String>> keys() {
            try {
                return ViewCalls.adopt(this, KEYS, service.keysAsync());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, KEYS, failure);
            }
        }

        @Override
        public CompletableFuture<Integer> size() {
            return ViewCalls.offload(this, SIZE, () -> service.size());
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements NamesSync {
        private final NamesAsync async;

        SyncFromAsync(NamesAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String first() {
            ViewCalls.check(this, FIRST);
            return ViewCalls.await(this, FIRST, async.first());
        }

        @Override
        public int compareTo(Names other) {
            ViewCalls.check(this, COMPARE_TO);
            return ViewCalls.present(this, COMPARE_TO, ViewCalls.await(this, COMPARE_TO,
                    async.compareTo(other)));
        }

        @Override
        public List<String> keys() {
            ViewCalls.check(this, KEYS);
            return ViewCalls.await(this, KEYS, async.keys());
        }

        @Override
        public int size() {
            ViewCalls.check(this, SIZE);
            return ViewCalls.present(this, SIZE, ViewCalls.await(this, SIZE, async.size()));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements NamesAsync {
        private final NamesSync blocking;

        AsyncFromSync(NamesSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> first() {
            return ViewCalls.offload(this, FIRST, () -> blocking.first());
        }

        @Override
        public CompletableFuture<Integer> compareTo(Names other) {
            return ViewCalls.offload(this, COMPARE_TO, () -> blocking.compareTo(other));
        }

        @Override
        public CompletableFuture<List<String>> keys() {
            return ViewCalls.offload(this, KEYS, () -> blocking.keys());
        }

        @Override
        public CompletableFuture<Integer> size() {
            return ViewCalls.offload(this, SIZE, () -> blocking.size());
        }
    }
}
