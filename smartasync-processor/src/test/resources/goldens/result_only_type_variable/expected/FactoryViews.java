package goldens.result_only_type_variable;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.result_only_type_variable.Factory")
final class FactoryViews {
    private final ViewOperation make;
    private final ViewOperation list;
    private final ViewOperation map;

    private FactoryViews(ViewSetup setup) {
        this.make = setup.operation("make()").async();
        this.list = setup.operation("list()").blocking();
        this.map = setup.operation("map(Object)").blocking();
    }

    private static FactoryViews of(ViewSetup setup) {
        FactoryViews known = setup.known(FactoryViews.class);
        return known != null ? known : setup.keep(new FactoryViews(setup));
    }

    static FactorySync sync(Factory service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.result_only_type_variable.FactorySync");
        ViewSetup setup = ViewSetup.sync(runtime, FactoryViews.class, "Factory", "FactoryAsync");
        return of(setup).new SyncView(service);
    }

    static FactoryAsync async(Factory service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.result_only_type_variable.FactoryAsync");
        ViewSetup setup = ViewSetup.async(runtime, FactoryViews.class, "Factory", "FactoryAsync");
        return of(setup).new AsyncView(service);
    }

    static FactorySync syncFrom(FactoryAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.result_only_type_variable.FactorySync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, FactoryViews.class, "FactoryAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static FactoryAsync asyncFrom(FactorySync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.result_only_type_variable.FactoryAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, FactoryViews.class, "FactorySync",
                "FactoryAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements FactorySync {
        private final Factory service;

        SyncView(Factory service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public <T> T make() {
            return make.checkCaller().await(service.<T>make());
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

    private final class AsyncView extends SourceView implements FactoryAsync {
        private final Factory service;

        AsyncView(Factory service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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
            return list.offload(() -> service.<T>list());
        }

        @Override
        public <A, B extends List<A>> CompletableFuture<Map<A, B>> map(A first) {
            return map.offload(() -> service.<A, B>map(first));
        }

        @Override
        public String toString() {
            return Bridge.describe("FactoryAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements FactorySync {
        private final FactoryAsync async;

        SyncFromAsync(FactoryAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public <T> T make() {
            return make.checkCaller().await(async.<T>make());
        }

        @Override
        public <T extends Comparable<T>> List<T> list() {
            return list.checkCaller().await(async.<T>list());
        }

        @Override
        public <A, B extends List<A>> Map<A, B> map(A first) {
            return map.checkCaller().await(async.<A, B>map(first));
        }

        @Override
        public String toString() {
            return Bridge.describe("FactorySync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements FactoryAsync {
        private final FactorySync blocking;

        AsyncFromSync(FactorySync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public <T> CompletableFuture<T> make() {
            return make.offload(() -> blocking.<T>make());
        }

        @Override
        public <T extends Comparable<T>> CompletableFuture<List<T>> list() {
            return list.offload(() -> blocking.<T>list());
        }

        @Override
        public <A, B extends List<A>> CompletableFuture<Map<A, B>> map(A first) {
            return map.offload(() -> blocking.<A, B>map(first));
        }

        @Override
        public String toString() {
            return Bridge.describe("FactoryAsync", blocking);
        }
    }
}
