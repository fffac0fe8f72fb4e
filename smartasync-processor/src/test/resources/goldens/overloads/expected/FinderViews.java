package goldens.overloads;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.overloads.Finder")
final class FinderViews {
    private FinderViews() {}

    static FinderSync sync(Finder service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overloads.FinderSync");
        return new SyncView(service, runtime);
    }

    static FinderAsync async(Finder service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overloads.FinderAsync");
        return new AsyncView(service, runtime);
    }

    static FinderSync syncFrom(FinderAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overloads.FinderSync");
        return new SyncFromAsync(async, runtime);
    }

    static FinderAsync asyncFrom(FinderSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.overloads.FinderAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements FinderSync {
        private final Finder service;
        private final SyncOperation find;
        private final SyncOperation find2;
        private final SyncOperation find3;
        private final SyncOperation find4;
        private final SyncOperation find5;

        SyncView(Finder service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Finder", "FinderAsync");
            this.find = setup.operation("find(int)").awaiting();
            this.find2 = setup.operation("find(Integer)").awaiting();
            this.find3 = setup.operation("find(String)").calling();
            this.find4 = setup.operation("find(Object, int[])").calling();
            this.find5 = setup.operation("find()").awaiting();
        }

        @Override
        public String find(int id) {
            find.checkCaller();
            return find.await(service.find(id));
        }

        @Override
        public String find(Integer id) {
            find2.checkCaller();
            return find2.await(service.find(id));
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
            find5.checkCaller();
            find5.await(service.find());
        }

        @Override
        public String toString() {
            return Bridge.describe("FinderSync", service);
        }
    }

    private static final class AsyncView implements FinderAsync {
        private final Finder service;
        private final AsyncOperation find;
        private final AsyncOperation find2;
        private final AsyncOperation find3;
        private final AsyncOperation find4;
        private final AsyncOperation find5;

        AsyncView(Finder service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Finder", "FinderAsync");
            this.find = setup.operation("find(int)").adopting();
            this.find2 = setup.operation("find(Integer)").adopting();
            this.find3 = setup.operation("find(String)").offloading();
            this.find4 = setup.operation("find(Object, int[])").offloading();
            this.find5 = setup.operation("find()").adopting();
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
            return new OffloadedCall<String>(find3) {
                @Override
                protected String call() {
                    return service.find(name);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> find(Object thing, int... rest) {
            return new OffloadedCall<String>(find4) {
                @Override
                protected String call() {
                    return service.find(thing, rest);
                }
            }.submit();
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

    private static final class SyncFromAsync implements FinderSync {
        private final FinderAsync async;
        private final SyncOperation find;
        private final SyncOperation find2;
        private final SyncOperation find3;
        private final SyncOperation find4;
        private final SyncOperation find5;

        SyncFromAsync(FinderAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "FinderAsync", "FinderAsync");
            this.find = setup.operation("find(int)").awaiting();
            this.find2 = setup.operation("find(Integer)").awaiting();
            this.find3 = setup.operation("find(String)").awaiting();
            this.find4 = setup.operation("find(Object, int[])").awaiting();
            this.find5 = setup.operation("find()").awaiting();
        }

        @Override
        public String find(int id) {
            find.checkCaller();
            return find.await(async.find(id));
        }

        @Override
        public String find(Integer id) {
            find2.checkCaller();
            return find2.await(async.find(id));
        }

        @Override
        public String find(String name) {
            find3.checkCaller();
            return find3.await(async.find(name));
        }

        @Override
        public String find(Object thing, int... rest) {
            find4.checkCaller();
            return find4.await(async.find(thing, rest));
        }

        @Override
        public void find() {
            find5.checkCaller();
            find5.await(async.find());
        }

        @Override
        public String toString() {
            return Bridge.describe("FinderSync", async);
        }
    }

    private static final class AsyncFromSync implements FinderAsync {
        private final FinderSync blocking;
        private final AsyncOperation find;
        private final AsyncOperation find2;
        private final AsyncOperation find3;
        private final AsyncOperation find4;
        private final AsyncOperation find5;

        AsyncFromSync(FinderSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "FinderSync", "FinderAsync");
            this.find = setup.operation("find(int)").offloading();
            this.find2 = setup.operation("find(Integer)").offloading();
            this.find3 = setup.operation("find(String)").offloading();
            this.find4 = setup.operation("find(Object, int[])").offloading();
            this.find5 = setup.operation("find()").offloading();
        }

        @Override
        public CompletableFuture<String> find(int id) {
            return new OffloadedCall<String>(find) {
                @Override
                protected String call() {
                    return blocking.find(id);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> find(Integer id) {
            return new OffloadedCall<String>(find2) {
                @Override
                protected String call() {
                    return blocking.find(id);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> find(String name) {
            return new OffloadedCall<String>(find3) {
                @Override
                protected String call() {
                    return blocking.find(name);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> find(Object thing, int... rest) {
            return new OffloadedCall<String>(find4) {
                @Override
                protected String call() {
                    return blocking.find(thing, rest);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Void> find() {
            return new OffloadedCall<Void>(find5) {
                @Override
                protected Void call() {
                    blocking.find();
                    return null;
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("FinderAsync", blocking);
        }
    }
}
