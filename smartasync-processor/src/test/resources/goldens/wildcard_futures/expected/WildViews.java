package goldens.wildcard_futures;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.wildcard_futures.Wild")
final class WildViews {
    private final ViewOperation anything;
    private final ViewOperation number;
    private final ViewOperation sink;
    private final ViewOperation inside;

    private WildViews(ViewSetup setup) {
        this.anything = setup.operation("anything()").async();
        this.number = setup.operation("number()").async();
        this.sink = setup.operation("sink()").async();
        this.inside = setup.operation("inside()").async();
    }

    private static WildViews of(ViewSetup setup) {
        WildViews known = setup.known(WildViews.class);
        return known != null ? known : setup.keep(new WildViews(setup));
    }

    static WildSync sync(Wild service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.wildcard_futures.WildSync");
        ViewSetup setup = ViewSetup.sync(runtime, WildViews.class, "Wild", "WildAsync");
        return of(setup).new SyncView(service);
    }

    static WildAsync async(Wild service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.wildcard_futures.WildAsync");
        ViewSetup setup = ViewSetup.async(runtime, WildViews.class, "Wild", "WildAsync");
        return of(setup).new AsyncView(service);
    }

    static WildSync syncFrom(WildAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.wildcard_futures.WildSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, WildViews.class, "WildAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static WildAsync asyncFrom(WildSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.wildcard_futures.WildAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, WildViews.class, "WildSync", "WildAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements WildSync {
        private final Wild service;

        SyncView(Wild service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Object anything() {
            return anything.checkCaller().await(service.anything());
        }

        @Override
        public Number number() {
            return number.checkCaller().await(service.number());
        }

        @Override
        public Object sink() {
            return sink.checkCaller().await(service.sink());
        }

        @Override
        public List<? extends Number> inside() {
            return inside.checkCaller().await(service.inside());
        }

        @Override
        public String toString() {
            return Bridge.describe("WildSync", service);
        }
    }

    private final class AsyncView extends SourceView implements WildAsync {
        private final Wild service;

        AsyncView(Wild service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Object> anything() {
            try {
                return anything.adopt(service.anything());
            } catch (Throwable failure) {
                return anything.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Number> number() {
            try {
                return number.adopt(service.number());
            } catch (Throwable failure) {
                return number.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Object> sink() {
            try {
                return sink.adopt(service.sink());
            } catch (Throwable failure) {
                return sink.failed(failure);
            }
        }

        @Override
        public CompletableFuture<List<? extends Number>> inside() {
            try {
                return inside.adopt(service.inside());
            } catch (Throwable failure) {
                return inside.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("WildAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements WildSync {
        private final WildAsync async;

        SyncFromAsync(WildAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Object anything() {
            return anything.checkCaller().await(async.anything());
        }

        @Override
        public Number number() {
            return number.checkCaller().await(async.number());
        }

        @Override
        public Object sink() {
            return sink.checkCaller().await(async.sink());
        }

        @Override
        public List<? extends Number> inside() {
            return inside.checkCaller().await(async.inside());
        }

        @Override
        public String toString() {
            return Bridge.describe("WildSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements WildAsync {
        private final WildSync blocking;

        AsyncFromSync(WildSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Object> anything() {
            return anything.offload(() -> blocking.anything());
        }

        @Override
        public CompletableFuture<Number> number() {
            return number.offload(() -> blocking.number());
        }

        @Override
        public CompletableFuture<Object> sink() {
            return sink.offload(() -> blocking.sink());
        }

        @Override
        public CompletableFuture<List<? extends Number>> inside() {
            return inside.offload(() -> blocking.inside());
        }

        @Override
        public String toString() {
            return Bridge.describe("WildAsync", blocking);
        }
    }
}
