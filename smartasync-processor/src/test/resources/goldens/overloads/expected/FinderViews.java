package goldens.overloads;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.overloads.Finder")
final class FinderViews {
    private final ViewOperation find;
    private final ViewOperation find2;
    private final ViewOperation find3;
    private final ViewOperation find4;
    private final ViewOperation find5;

    private FinderViews(ViewSetup setup) {
        this.find = setup.operation("find(int)").async();
        this.find2 = setup.operation("find(Integer)").async();
        this.find3 = setup.operation("find(String)").blocking();
        this.find4 = setup.operation("find(Object, int[])").blocking();
        this.find5 = setup.operation("find()").async();
    }

    private static FinderViews of(ViewSetup setup) {
        FinderViews known = setup.known(FinderViews.class);
        return known != null ? known : setup.keep(new FinderViews(setup));
    }

    static FinderSync sync(Finder service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overloads.FinderSync");
        ViewSetup setup = ViewSetup.sync(runtime, FinderViews.class, "Finder", "FinderAsync");
        return of(setup).new SyncView(service);
    }

    static FinderAsync async(Finder service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overloads.FinderAsync");
        ViewSetup setup = ViewSetup.async(runtime, FinderViews.class, "Finder", "FinderAsync");
        return of(setup).new AsyncView(service);
    }

    static FinderSync syncFrom(FinderAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overloads.FinderSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, FinderViews.class, "FinderAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static FinderAsync asyncFrom(FinderSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overloads.FinderAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, FinderViews.class, "FinderSync",
                "FinderAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements FinderSync {
        private final Finder service;

        SyncView(Finder service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String find(int id) {
            return find.checkCaller().await(service.find(id));
        }

        @Override
        public String find(Integer id) {
            return find2.checkCaller().await(service.find(id));
        }

        @Override
        public String find(String name) {
            find3.checkCaller();
            return service.find(name);
        }

        @Override
        public String find(Object thing, int... rest) {
            find4.checkCaller();
            return service.find(thing, rest);
        }

        @Override
        public void find() {
            find5.checkCaller().await(service.find());
        }

        @Override
        public String toString() {
            return Bridge.describe("FinderSync", service);
        }
    }

    private final class AsyncView extends SourceView implements FinderAsync {
        private final Finder service;

        AsyncView(Finder service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> find(int id) {
            try {
                return find.adopt(service.find(id));
            } catch (Throwable failure) {
                return find.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> find(Integer id) {
            try {
                return find2.adopt(service.find(id));
            } catch (Throwable failure) {
                return find2.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> find(String name) {
            return find3.offload(() -> service.find(name));
        }

        @Override
        public CompletableFuture<String> find(Object thing, int... rest) {
            return find4.offload(() -> service.find(thing, rest));
        }

        @Override
        public CompletableFuture<Void> find() {
            try {
                return find5.adopt(service.find());
            } catch (Throwable failure) {
                return find5.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("FinderAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements FinderSync {
        private final FinderAsync async;

        SyncFromAsync(FinderAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String find(int id) {
            return find.checkCaller().await(async.find(id));
        }

        @Override
        public String find(Integer id) {
            return find2.checkCaller().await(async.find(id));
        }

        @Override
        public String find(String name) {
            return find3.checkCaller().await(async.find(name));
        }

        @Override
        public String find(Object thing, int... rest) {
            return find4.checkCaller().await(async.find(thing, rest));
        }

        @Override
        public void find() {
            find5.checkCaller().await(async.find());
        }

        @Override
        public String toString() {
            return Bridge.describe("FinderSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements FinderAsync {
        private final FinderSync blocking;

        AsyncFromSync(FinderSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> find(int id) {
            return find.offload(() -> blocking.find(id));
        }

        @Override
        public CompletableFuture<String> find(Integer id) {
            return find2.offload(() -> blocking.find(id));
        }

        @Override
        public CompletableFuture<String> find(String name) {
            return find3.offload(() -> blocking.find(name));
        }

        @Override
        public CompletableFuture<String> find(Object thing, int... rest) {
            return find4.offload(() -> blocking.find(thing, rest));
        }

        @Override
        public CompletableFuture<Void> find() {
            return find5.offloadVoid(() -> blocking.find());
        }

        @Override
        public String toString() {
            return Bridge.describe("FinderAsync", blocking);
        }
    }
}
