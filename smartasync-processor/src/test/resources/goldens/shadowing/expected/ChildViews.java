package goldens.shadowing;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

@GeneratedView("goldens.shadowing.Child")
final class ChildViews {
    private final ViewOperation only;
    private final ViewOperation convert;

    private ChildViews(ViewSetup setup) {
        this.only = setup.operation("only(List)").blocking();
        this.convert = setup.operation("convert(List, Function)").async();
    }

    private static ChildViews of(ViewSetup setup) {
        ChildViews known = setup.known(ChildViews.class);
        return known != null ? known : setup.keep(new ChildViews(setup));
    }

    static <V> ChildSync<V> sync(Child<V> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.shadowing.ChildSync");
        ViewSetup setup = ViewSetup.sync(runtime, ChildViews.class, "Child", "ChildAsync");
        return of(setup).new SyncView<>(service);
    }

    static <V> ChildAsync<V> async(Child<V> service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.shadowing.ChildAsync");
        ViewSetup setup = ViewSetup.async(runtime, ChildViews.class, "Child", "ChildAsync");
        return of(setup).new AsyncView<>(service);
    }

    static <V> ChildSync<V> syncFrom(ChildAsync<V> async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.shadowing.ChildSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ChildViews.class, "ChildAsync");
        return of(setup).new SyncFromAsync<>(async);
    }

    static <V> ChildAsync<V> asyncFrom(ChildSync<V> blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.shadowing.ChildAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ChildViews.class, "ChildSync", "ChildAsync");
        return of(setup).new AsyncFromSync<>(blocking);
    }

    private final class SyncView<V> extends SourceView implements ChildSync<V> {
        private final Child<V> service;

        SyncView(Child<V> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public V only(List<V> all) {
            only.checkCaller();
            return service.only(all);
        }

        @Override
        public <V2> V2 convert(List<V> from, Function<? super List<V>, ? extends V2> how) {
            return convert.checkCaller().await(service.convert(from, how));
        }

        @Override
        public String toString() {
            return Bridge.describe("ChildSync", service);
        }
    }

    private final class AsyncView<V> extends SourceView implements ChildAsync<V> {
        private final Child<V> service;

        AsyncView(Child<V> service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<V> only(List<V> all) {
            return only.offload(() -> service.only(all));
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

    private final class SyncFromAsync<V> extends SourceView implements ChildSync<V> {
        private final ChildAsync<V> async;

        SyncFromAsync(ChildAsync<V> async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public V only(List<V> all) {
            return only.checkCaller().await(async.only(all));
        }

        @Override
        public <V2> V2 convert(List<V> from, Function<? super List<V>, ? extends V2> how) {
            return convert.checkCaller().await(async.convert(from, how));
        }

        @Override
        public String toString() {
            return Bridge.describe("ChildSync", async);
        }
    }

    private final class AsyncFromSync<V> extends SourceView implements ChildAsync<V> {
        private final ChildSync<V> blocking;

        AsyncFromSync(ChildSync<V> blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<V> only(List<V> all) {
            return only.offload(() -> blocking.only(all));
        }

        @Override
        public <V2> CompletableFuture<V2> convert(List<V> from,
                Function<? super List<V>, ? extends V2> how) {
            return convert.offload(() -> blocking.convert(from, how));
        }

        @Override
        public String toString() {
            return Bridge.describe("ChildAsync", blocking);
        }
    }
}
