package goldens.result_only_type_variable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.result_only_type_variable.Factory")
final class FactoryViews {
    private FactoryViews() {}

    static FactorySync sync(Factory service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.result_only_type_variable.FactorySync");
        return new SyncView(service, runtime);
    }

    static FactoryAsync async(Factory service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.result_only_type_variable.FactoryAsync");
        return new AsyncView(service, runtime);
    }

    static FactorySync syncFrom(FactoryAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.result_only_type_variable.FactorySync");
        return new SyncFromAsync(async, runtime);
    }

    static FactoryAsync asyncFrom(FactorySync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.result_only_type_variable.FactoryAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements FactorySync {
        private final Factory service;
        private final SyncOperation make;
        private final SyncOperation list;
        private final SyncOperation map;

        SyncView(Factory service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Factory", "FactoryAsync");
            this.make = setup.operation("make()").awaiting();
            this.list = setup.operation("list()").calling();
            this.map = setup.operation("map(Object)").calling();
        }

        @Override
        public <T> T make() {
            make.checkCaller();
            return make.await(service.<T>make());
        }

        @Override
        public <T extends Comparable<T>> List<T> list() {
            list.checkCaller();
            return service.<T>list();
        }

        @Override
        public <A, B extends List<A>> Map<A, B> map(A first) {
            map.checkCaller();
            return service.<A, B>map(first);
        }

        @Override
        public String toString() {
            return Bridge.describe("FactorySync", service);
        }
    }

    private static final class AsyncView implements FactoryAsync {
        private final Factory service;
        private final AsyncOperation make;
        private final AsyncOperation list;
        private final AsyncOperation map;

        AsyncView(Factory service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Factory", "FactoryAsync");
            this.make = setup.operation("make()").adopting();
            this.list = setup.operation("list()").offloading();
            this.map = setup.operation("map(Object)").offloading();
        }

        @Override
        public <T> CompletableFuture<T> make() {
            try {
                return make.adopt(service.<T>make());
            } catch (Throwable failure) {
                return make.failed(failure);
            }
        }

        @Override
        public <T extends Comparable<T>> CompletableFuture<List<T>> list() {
            return new OffloadedCall<List<T>>(list) {
                @Override
                protected List<T> call() {
                    return service.<T>list();
                }
            }.submit();
        }

        @Override
        public <A, B extends List<A>> CompletableFuture<Map<A, B>> map(A first) {
            return new OffloadedCall<Map<A, B>>(map) {
                @Override
                protected Map<A, B> call() {
                    return service.<A, B>map(first);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("FactoryAsync", service);
        }
    }

    private static final class SyncFromAsync implements FactorySync {
        private final FactoryAsync async;
        private final SyncOperation make;
        private final SyncOperation list;
        private final SyncOperation map;

        SyncFromAsync(FactoryAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "FactoryAsync", "FactoryAsync");
            this.make = setup.operation("make()").awaiting();
            this.list = setup.operation("list()").awaiting();
            this.map = setup.operation("map(Object)").awaiting();
        }

        @Override
        public <T> T make() {
            make.checkCaller();
            return make.await(async.<T>make());
        }

        @Override
        public <T extends Comparable<T>> List<T> list() {
            list.checkCaller();
            return list.await(async.<T>list());
        }

        @Override
        public <A, B extends List<A>> Map<A, B> map(A first) {
            map.checkCaller();
            return map.await(async.<A, B>map(first));
        }

        @Override
        public String toString() {
            return Bridge.describe("FactorySync", async);
        }
    }

    private static final class AsyncFromSync implements FactoryAsync {
        private final FactorySync blocking;
        private final AsyncOperation make;
        private final AsyncOperation list;
        private final AsyncOperation map;

        AsyncFromSync(FactorySync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "FactorySync", "FactoryAsync");
            this.make = setup.operation("make()").offloading();
            this.list = setup.operation("list()").offloading();
            this.map = setup.operation("map(Object)").offloading();
        }

        @Override
        public <T> CompletableFuture<T> make() {
            return new OffloadedCall<T>(make) {
                @Override
                protected T call() {
                    return blocking.<T>make();
                }
            }.submit();
        }

        @Override
        public <T extends Comparable<T>> CompletableFuture<List<T>> list() {
            return new OffloadedCall<List<T>>(list) {
                @Override
                protected List<T> call() {
                    return blocking.<T>list();
                }
            }.submit();
        }

        @Override
        public <A, B extends List<A>> CompletableFuture<Map<A, B>> map(A first) {
            return new OffloadedCall<Map<A, B>>(map) {
                @Override
                protected Map<A, B> call() {
                    return blocking.<A, B>map(first);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("FactoryAsync", blocking);
        }
    }
}
