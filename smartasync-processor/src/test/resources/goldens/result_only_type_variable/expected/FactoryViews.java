package goldens.result_only_type_variable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.result_only_type_variable.Factory")
final class FactoryViews {
    private static final int MAKE = 0;
    private static final int LIST = 1;
    private static final int MAP = 2;

    private FactoryViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("make()").async(),
                setup.operation("list()").blocking(),
                setup.operation("map(Object)").blocking()));
    }

    static FactorySync sync(Factory service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.result_only_type_variable.FactorySync");
        ViewSetup setup = ViewSetup.sync(runtime, FactoryViews.class, "Factory", "FactoryAsync");
        return new SyncView(service, operations(setup));
    }

    static FactoryAsync async(Factory service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.result_only_type_variable.FactoryAsync");
        ViewSetup setup = ViewSetup.async(runtime, FactoryViews.class, "Factory", "FactoryAsync");
        return new AsyncView(service, operations(setup));
    }

    static FactorySync syncFrom(FactoryAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.result_only_type_variable.FactorySync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, FactoryViews.class, "FactoryAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static FactoryAsync asyncFrom(FactorySync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.result_only_type_variable.FactoryAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, FactoryViews.class, "FactorySync",
                "FactoryAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements FactorySync {
        private final Factory service;

        SyncView(Factory service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public <T> T make() {
            ViewCalls.check(this, MAKE);
            return ViewCalls.await(this, MAKE, service.<T>make());
        }

        @Override
        public <T extends Comparable<T>> List<T> list() {
            ViewCalls.check(this, LIST);
            return service.<T>list();
        }

        @Override
        public <A, B extends List<A>> Map<A, B> map(A first) {
            ViewCalls.check(this, MAP);
            return service.<A, B>map(first);
        }
    }

    private static final class AsyncView extends ViewCalls implements FactoryAsync {
        private final Factory service;

        AsyncView(Factory service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public <T> CompletableFuture<T> make() {
            try {
                return ViewCalls.adopt(this, MAKE, service.<T>make());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, MAKE, failure);
            }
        }

        @Override
        public <T extends Comparable<T>> CompletableFuture<List<T>> list() {
            return ViewCalls.offload(this, LIST, () -> service.<T>list());
        }

        @Override
        public <A, B extends List<A>> CompletableFuture<Map<A, B>> map(A first) {
            return ViewCalls.offload(this, MAP, () -> service.<A, B>map(first));
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements FactorySync {
        private final FactoryAsync async;

        SyncFromAsync(FactoryAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public <T> T make() {
            ViewCalls.check(this, MAKE);
            return ViewCalls.await(this, MAKE, async.<T>make());
        }

        @Override
        public <T extends Comparable<T>> List<T> list() {
            ViewCalls.check(this, LIST);
            return ViewCalls.await(this, LIST, async.<T>list());
        }

        @Override
        public <A, B extends List<A>> Map<A, B> map(A first) {
            ViewCalls.check(this, MAP);
            return ViewCalls.await(this, MAP, async.<A, B>map(first));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements FactoryAsync {
        private final FactorySync blocking;

        AsyncFromSync(FactorySync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public <T> CompletableFuture<T> make() {
            return ViewCalls.offload(this, MAKE, () -> blocking.<T>make());
        }

        @Override
        public <T extends Comparable<T>> CompletableFuture<List<T>> list() {
            return ViewCalls.offload(this, LIST, () -> blocking.<T>list());
        }

        @Override
        public <A, B extends List<A>> CompletableFuture<Map<A, B>> map(A first) {
            return ViewCalls.offload(this, MAP, () -> blocking.<A, B>map(first));
        }
    }
}
