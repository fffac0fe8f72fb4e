package goldens.shadowing;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

@GeneratedView("goldens.shadowing.Child")
final class ChildViews {
    private ChildViews() {}

    static <V> ChildSync<V> sync(Child<V> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.shadowing.ChildSync");
        return new SyncView<>(service, runtime);
    }

    static <V> ChildAsync<V> async(Child<V> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.shadowing.ChildAsync");
        return new AsyncView<>(service, runtime);
    }

    static <V> ChildSync<V> syncFrom(ChildAsync<V> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.shadowing.ChildSync");
        return new SyncFromAsync<>(async, runtime);
    }

    static <V> ChildAsync<V> asyncFrom(ChildSync<V> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.shadowing.ChildAsync");
        return new AsyncFromSync<>(blocking, runtime);
    }

    private static final class SyncView<V> implements ChildSync<V> {
        private final Child<V> service;
        private final SyncOperation only;
        private final SyncOperation convert;

        SyncView(Child<V> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Child", "ChildAsync");
            this.only = setup.operation("only(List)").calling();
            this.convert = setup.operation("convert(List, Function)").awaiting();
        }

        @Override
        public V only(List<V> all) {
            only.checkCaller();
            return service.only(all);
        }

        @Override
        public <V2> V2 convert(List<V> from, Function<? super List<V>, ? extends V2> how) {
            convert.checkCaller();
            return convert.await(service.convert(from, how));
        }

        @Override
        public String toString() {
            return Bridge.describe("ChildSync", service);
        }
    }

    private static final class AsyncView<V> implements ChildAsync<V> {
        private final Child<V> service;
        private final AsyncOperation only;
        private final AsyncOperation convert;

        AsyncView(Child<V> service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Child", "ChildAsync");
            this.only = setup.operation("only(List)").offloading();
            this.convert = setup.operation("convert(List, Function)").adopting();
        }

        @Override
        public CompletableFuture<V> only(List<V> all) {
            return new OffloadedCall<V>(only) {
                @Override
                protected V call() {
                    return service.only(all);
                }
            }.submit();
        }

        @Override
        public <V2> CompletableFuture<V2> convert(List<V> from,
                Function<? super List<V>, ? extends V2> how) {
            try {
                return convert.adopt(service.convert(from, how));
            } catch (Throwable failure) {
                return convert.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("ChildAsync", service);
        }
    }

    private static final class SyncFromAsync<V> implements ChildSync<V> {
        private final ChildAsync<V> async;
        private final SyncOperation only;
        private final SyncOperation convert;

        SyncFromAsync(ChildAsync<V> async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "ChildAsync", "ChildAsync");
            this.only = setup.operation("only(List)").awaiting();
            this.convert = setup.operation("convert(List, Function)").awaiting();
        }

        @Override
        public V only(List<V> all) {
            only.checkCaller();
            return only.await(async.only(all));
        }

        @Override
        public <V2> V2 convert(List<V> from, Function<? super List<V>, ? extends V2> how) {
            convert.checkCaller();
            return convert.await(async.convert(from, how));
        }

        @Override
        public String toString() {
            return Bridge.describe("ChildSync", async);
        }
    }

    private static final class AsyncFromSync<V> implements ChildAsync<V> {
        private final ChildSync<V> blocking;
        private final AsyncOperation only;
        private final AsyncOperation convert;

        AsyncFromSync(ChildSync<V> blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "ChildSync", "ChildAsync");
            this.only = setup.operation("only(List)").offloading();
            this.convert = setup.operation("convert(List, Function)").offloading();
        }

        @Override
        public CompletableFuture<V> only(List<V> all) {
            return new OffloadedCall<V>(only) {
                @Override
                protected V call() {
                    return blocking.only(all);
                }
            }.submit();
        }

        @Override
        public <V2> CompletableFuture<V2> convert(List<V> from,
                Function<? super List<V>, ? extends V2> how) {
            return new OffloadedCall<V2>(convert) {
                @Override
                protected V2 call() {
                    return blocking.convert(from, how);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("ChildAsync", blocking);
        }
    }
}
