package goldens.wildcard_futures;

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

@GeneratedView("goldens.wildcard_futures.Wild")
final class WildViews {
    private WildViews() {}

    static WildSync sync(Wild service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.wildcard_futures.WildSync");
        return new SyncView(service, runtime);
    }

    static WildAsync async(Wild service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.wildcard_futures.WildAsync");
        return new AsyncView(service, runtime);
    }

    static WildSync syncFrom(WildAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.wildcard_futures.WildSync");
        return new SyncFromAsync(async, runtime);
    }

    static WildAsync asyncFrom(WildSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.wildcard_futures.WildAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements WildSync {
        private final Wild service;
        private final SyncOperation anything;
        private final SyncOperation number;
        private final SyncOperation sink;
        private final SyncOperation inside;

        SyncView(Wild service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Wild", "WildAsync");
            this.anything = setup.operation("anything()").awaiting();
            this.number = setup.operation("number()").awaiting();
            this.sink = setup.operation("sink()").awaiting();
            this.inside = setup.operation("inside()").awaiting();
        }

        @Override
        public Object anything() {
            anything.checkCaller();
            return anything.await(service.anything());
        }

        @Override
        public Number number() {
            number.checkCaller();
            return number.await(service.number());
        }

        @Override
        public Object sink() {
            sink.checkCaller();
            return sink.await(service.sink());
        }

        @Override
        public List<? extends Number> inside() {
            inside.checkCaller();
            return inside.await(service.inside());
        }

        @Override
        public String toString() {
            return Bridge.describe("WildSync", service);
        }
    }

    private static final class AsyncView implements WildAsync {
        private final Wild service;
        private final AsyncOperation anything;
        private final AsyncOperation number;
        private final AsyncOperation sink;
        private final AsyncOperation inside;

        AsyncView(Wild service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Wild", "WildAsync");
            this.anything = setup.operation("anything()").adopting();
            this.number = setup.operation("number()").adopting();
            this.sink = setup.operation("sink()").adopting();
            this.inside = setup.operation("inside()").adopting();
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

    private static final class SyncFromAsync implements WildSync {
        private final WildAsync async;
        private final SyncOperation anything;
        private final SyncOperation number;
        private final SyncOperation sink;
        private final SyncOperation inside;

        SyncFromAsync(WildAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "WildAsync", "WildAsync");
            this.anything = setup.operation("anything()").awaiting();
            this.number = setup.operation("number()").awaiting();
            this.sink = setup.operation("sink()").awaiting();
            this.inside = setup.operation("inside()").awaiting();
        }

        @Override
        public Object anything() {
            anything.checkCaller();
            return anything.await(async.anything());
        }

        @Override
        public Number number() {
            number.checkCaller();
            return number.await(async.number());
        }

        @Override
        public Object sink() {
            sink.checkCaller();
            return sink.await(async.sink());
        }

        @Override
        public List<? extends Number> inside() {
            inside.checkCaller();
            return inside.await(async.inside());
        }

        @Override
        public String toString() {
            return Bridge.describe("WildSync", async);
        }
    }

    private static final class AsyncFromSync implements WildAsync {
        private final WildSync blocking;
        private final AsyncOperation anything;
        private final AsyncOperation number;
        private final AsyncOperation sink;
        private final AsyncOperation inside;

        AsyncFromSync(WildSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "WildSync", "WildAsync");
            this.anything = setup.operation("anything()").offloading();
            this.number = setup.operation("number()").offloading();
            this.sink = setup.operation("sink()").offloading();
            this.inside = setup.operation("inside()").offloading();
        }

        @Override
        public CompletableFuture<Object> anything() {
            return new OffloadedCall<Object>(anything) {
                @Override
                protected Object call() {
                    return blocking.anything();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Number> number() {
            return new OffloadedCall<Number>(number) {
                @Override
                protected Number call() {
                    return blocking.number();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<Object> sink() {
            return new OffloadedCall<Object>(sink) {
                @Override
                protected Object call() {
                    return blocking.sink();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<List<? extends Number>> inside() {
            return new OffloadedCall<List<? extends Number>>(inside) {
                @Override
                protected List<? extends Number> call() {
                    return blocking.inside();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("WildAsync", blocking);
        }
    }
}
