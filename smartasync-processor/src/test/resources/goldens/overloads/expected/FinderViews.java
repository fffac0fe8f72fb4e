package goldens.overloads;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.overloads.Finder")
final class FinderViews {
    private static final int FIND = 0;
    private static final int FIND2 = 1;
    private static final int FIND3 = 2;
    private static final int FIND4 = 3;
    private static final int FIND5 = 4;

    private FinderViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("find(int)").async(),
                setup.operation("find(Integer)").async(),
                setup.operation("find(String)").blocking(),
                setup.operation("find(Object, int[])").blocking(),
                setup.operation("find()").async()));
    }

    static FinderSync sync(Finder service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overloads.FinderSync");
        ViewSetup setup = ViewSetup.sync(runtime, FinderViews.class, "Finder", "FinderAsync");
        return new SyncView(service, operations(setup));
    }

    static FinderAsync async(Finder service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overloads.FinderAsync");
        ViewSetup setup = ViewSetup.async(runtime, FinderViews.class, "Finder", "FinderAsync");
        return new AsyncView(service, operations(setup));
    }

    static FinderSync syncFrom(FinderAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overloads.FinderSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, FinderViews.class, "FinderAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static FinderAsync asyncFrom(FinderSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overloads.FinderAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, FinderViews.class, "FinderSync",
                "FinderAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements FinderSync {
        private final Finder service;

        SyncView(Finder service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String find(int id) {
            ViewCalls.check(this, FIND);
            return ViewCalls.await(this, FIND, service.find(id));
        }

        @Override
        public String find(Integer id) {
            ViewCalls.check(this, FIND2);
            return ViewCalls.await(this, FIND2, service.find(id));
        }

        @Override
        public String find(String name) {
            ViewCalls.check(this, FIND3);
            return service.find(name);
        }

        @Override
        public String find(Object thing, int... rest) {
            ViewCalls.check(this, FIND4);
            return service.find(thing, rest);
        }

        @Override
        public void find() {
            ViewCalls.check(this, FIND5);
            ViewCalls.await(this, FIND5, service.find());
        }
    }

    private static final class AsyncView extends ViewCalls implements FinderAsync {
        private final Finder service;

        AsyncView(Finder service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> find(int id) {
            try {
                return ViewCalls.adopt(this, FIND, service.find(id));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FIND, failure);
            }
        }

        @Override
        public CompletableFuture<String> find(Integer id) {
            try {
                return ViewCalls.adopt(this, FIND2, service.find(id));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FIND2, failure);
            }
        }

        @Override
        public CompletableFuture<String> find(String name) {
            return ViewCalls.offload(this, FIND3, () -> service.find(name));
        }

        @Override
        public CompletableFuture<String> find(Object thing, int... rest) {
            return ViewCalls.offload(this, FIND4, () -> service.find(thing, rest));
        }

        @Override
        public CompletableFuture<Void> find() {
            try {
                return ViewCalls.adopt(this, FIND5, service.find());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FIND5, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements FinderSync {
        private final FinderAsync async;

        SyncFromAsync(FinderAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String find(int id) {
            ViewCalls.check(this, FIND);
            return ViewCalls.await(this, FIND, async.find(id));
        }

        @Override
        public String find(Integer id) {
            ViewCalls.check(this, FIND2);
            return ViewCalls.await(this, FIND2, async.find(id));
        }

        @Override
        public String find(String name) {
            ViewCalls.check(this, FIND3);
            return ViewCalls.await(this, FIND3, async.find(name));
        }

        @Override
        public String find(Object thing, int... rest) {
            ViewCalls.check(this, FIND4);
            return ViewCalls.await(this, FIND4, async.find(thing, rest));
        }

        @Override
        public void find() {
            ViewCalls.check(this, FIND5);
            ViewCalls.await(this, FIND5, async.find());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements FinderAsync {
        private final FinderSync blocking;

        AsyncFromSync(FinderSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> find(int id) {
            return ViewCalls.offload(this, FIND, () -> blocking.find(id));
        }

        @Override
        public CompletableFuture<String> find(Integer id) {
            return ViewCalls.offload(this, FIND2, () -> blocking.find(id));
        }

        @Override
        public CompletableFuture<String> find(String name) {
            return ViewCalls.offload(this, FIND3, () -> blocking.find(name));
        }

        @Override
        public CompletableFuture<String> find(Object thing, int... rest) {
            return ViewCalls.offload(this, FIND4, () -> blocking.find(thing, rest));
        }

        @Override
        public CompletableFuture<Void> find() {
            return ViewCalls.offloadVoid(this, FIND5, () -> blocking.find());
        }
    }
}
