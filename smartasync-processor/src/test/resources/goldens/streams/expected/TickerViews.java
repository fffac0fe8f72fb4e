package goldens.streams;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import io.reactivex.rxjava3.core.BackpressureStrategy;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.reactivestreams.FlowAdapters;
import reactor.core.publisher.Flux;

@GeneratedView("goldens.streams.Ticker")
final class TickerViews {
    private static final int TICKS = 0;
    private static final int FAILING = 1;
    private static final int MULTI = 2;
    private static final int FLOWABLE = 3;
    private static final int OBSERVABLE = 4;
    private static final int PUBLISHER = 5;
    private static final int FLOW = 6;
    private static final int RAW = 7;
    private static final int COLLECTED = 8;
    private static final int LINES = 9;
    private static final int NAMES = 10;
    private static final int FIRST = 11;
    private static final int DONE = 12;
    private static final int GENERIC = 13;
    private static final int NOTHING = 14;
    private static final int THROWING = 15;

    private TickerViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("ticks(int)").async(),
                setup.operation("failing()").timeoutNanos(2_000_000_000L)
                        .declares(IOException.class).async(),
                setup.operation("multi()").async(),
                setup.operation("flowable()").async(),
                setup.operation("observable()").async(),
                setup.operation("publisher()").async(),
                setup.operation("flowAsync()", "flow()").async(),
                setup.operation("raw()").async(),
                setup.operation("collected()").async(),
                setup.operation("lines()").twins("linesAsync()"),
                setup.operation("names()").twins("namesAsync()"),
                setup.operation("first()").async(),
                setup.operation("done()").async(),
                setup.operation("generic(List)").async(),
                setup.operation("nothing()").async(),
                setup.operation("throwing()").async()));
    }

    static TickerSync sync(Ticker service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.streams.TickerSync");
        ViewSetup setup = ViewSetup.sync(runtime, TickerViews.class, "Ticker", "TickerAsync");
        return new SyncView(service, operations(setup));
    }

    static TickerAsync async(Ticker service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.streams.TickerAsync");
        ViewSetup setup = ViewSetup.async(runtime, TickerViews.class, "Ticker", "TickerAsync");
        return new AsyncView(service, operations(setup));
    }

    static TickerSync syncFrom(TickerAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.streams.TickerSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, TickerViews.class, "TickerAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static TickerAsync asyncFrom(TickerSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.streams.TickerAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, TickerViews.class, "TickerSync",
                "TickerAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements TickerSync {
        private final Ticker service;

        SyncView(Ticker service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Stream<Integer> ticks(int count) {
            ViewCalls.check(this, TICKS);
            return ViewCalls.operation(this, TICKS).stream(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, TICKS).returned(service.ticks(count),
                    "Flux").contextCapture()));
        }

        @Override
        public Stream<String> failing() {
            ViewCalls.check(this, FAILING);
            return ViewCalls.operation(this, FAILING).stream(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, FAILING).returned(service.failing(),
                    "Flux").contextCapture()));
        }

        @Override
        public Stream<String> multi() {
            ViewCalls.check(this, MULTI);
            return ViewCalls.operation(this, MULTI).stream(service.multi());
        }

        @Override
        public Stream<Number> flowable() {
            ViewCalls.check(this, FLOWABLE);
            return ViewCalls.operation(this, FLOWABLE).stream(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, FLOWABLE).returned(service.flowable(),
                    "Flowable")));
        }

        @Override
        public Stream<String> observable() {
            ViewCalls.check(this, OBSERVABLE);
            return ViewCalls.operation(this, OBSERVABLE).stream(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, OBSERVABLE).returned(service.observable(),
                    "Observable").toFlowable(BackpressureStrategy.BUFFER)));
        }

        @Override
        public Stream<String> publisher() {
            ViewCalls.check(this, PUBLISHER);
            return ViewCalls.operation(this, PUBLISHER).stream(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, PUBLISHER).returned(service.publisher(),
                    "Publisher")));
        }

        @Override
        public Stream<String> flow() {
            ViewCalls.check(this, FLOW);
            return ViewCalls.operation(this, FLOW).stream(service.flowAsync());
        }

        @Override
        public Stream<Object> raw() {
            ViewCalls.check(this, RAW);
            return ViewCalls.operation(this, RAW).stream(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, RAW).returned((Flux<?>) service.raw(),
                    "Flux").contextCapture()));
        }

        @Override
        public List<List<String>> collected() {
            ViewCalls.check(this, COLLECTED);
            return ViewCalls.operation(this, COLLECTED).awaitAll(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, COLLECTED).returned(service.collected(),
                    "Flux").contextCapture()));
        }

        @Override
        public Stream<String> lines() {
            ViewCalls.check(this, LINES);
            return service.lines();
        }

        @Override
        public List<String> names() {
            ViewCalls.check(this, NAMES);
            return service.names();
        }

        @Override
        public String first() {
            ViewCalls.check(this, FIRST);
            return ViewCalls.operation(this, FIRST).awaitFirst(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, FIRST).returned(service.first(),
                    "Publisher")));
        }

        @Override
        public void done() {
            ViewCalls.check(this, DONE);
            ViewCalls.operation(this, DONE).awaitFirst(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, DONE).returned(service.done(),
                    "Publisher")));
        }

        @Override
        public <T> Stream<T> generic(List<T> all) {
            ViewCalls.check(this, GENERIC);
            return ViewCalls.operation(this, GENERIC).stream(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, GENERIC).returned(service.generic(all),
                    "Flux").contextCapture()));
        }

        @Override
        public Stream<String> nothing() {
            ViewCalls.check(this, NOTHING);
            return ViewCalls.operation(this, NOTHING).stream(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, NOTHING).returned(service.nothing(),
                    "Flux").contextCapture()));
        }

        @Override
        public Stream<String> throwing() {
            ViewCalls.check(this, THROWING);
            return ViewCalls.operation(this, THROWING).stream(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, THROWING).returned(service.throwing(),
                    "Flux").contextCapture()));
        }
    }

    private static final class AsyncView extends ViewCalls implements TickerAsync {
        private final Ticker service;

        AsyncView(Ticker service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Flow.Publisher<Integer> ticks(int count) {
            try {
                return ViewCalls.operation(this, TICKS).publisher(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, TICKS).returned(service.ticks(count),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return ViewCalls.operation(this, TICKS).failedPublisher(failure);
            }
        }

        @Override
        public Flow.Publisher<String> failing() {
            try {
                return ViewCalls.operation(this, FAILING).publisher(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, FAILING).returned(service.failing(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return ViewCalls.operation(this, FAILING).failedPublisher(failure);
            }
        }

        @Override
        public Flow.Publisher<String> multi() {
            try {
                return ViewCalls.operation(this, MULTI).publisher(service.multi());
            } catch (Throwable failure) {
                return ViewCalls.operation(this, MULTI).failedPublisher(failure);
            }
        }

        @Override
        public Flow.Publisher<Number> flowable() {
            try {
                return ViewCalls.operation(this, FLOWABLE).publisher(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, FLOWABLE).returned(service.flowable(),
                        "Flowable")));
            } catch (Throwable failure) {
                return ViewCalls.operation(this, FLOWABLE).failedPublisher(failure);
            }
        }

        @Override
        public Flow.Publisher<String> observable() {
            try {
                return ViewCalls.operation(this, OBSERVABLE).publisher(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, OBSERVABLE).returned(service.observable(),
                        "Observable").toFlowable(BackpressureStrategy.BUFFER)));
            } catch (Throwable failure) {
                return ViewCalls.operation(this, OBSERVABLE).failedPublisher(failure);
            }
        }

        @Override
        public Flow.Publisher<String> publisher() {
            try {
                return ViewCalls.operation(this, PUBLISHER).publisher(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, PUBLISHER).returned(service.publisher(),
                        "Publisher")));
            } catch (Throwable failure) {
                return ViewCalls.operation(this, PUBLISHER).failedPublisher(failure);
            }
        }

        @Override
        public Flow.Publisher<String> flow() {
            try {
                return ViewCalls.operation(this, FLOW).publisher(service.flowAsync());
            } catch (Throwable failure) {
                return ViewCalls.operation(this, FLOW).failedPublisher(failure);
            }
        }

        @Override
        public Flow.Publisher<Object> raw() {
            try {
                return ViewCalls.operation(this, RAW).publisher(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, RAW).returned((Flux<?>) service.raw(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return ViewCalls.operation(this, RAW).failedPublisher(failure);
            }
        }

        @Override
        public CompletableFuture<List<List<String>>> collected() {
            try {
                return ViewCalls.operation(this, COLLECTED).adoptAll(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, COLLECTED).returned(service.collected(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, COLLECTED, failure);
            }
        }

        @Override
        public Flow.Publisher<String> lines() {
            try {
                return ViewCalls.operation(this, LINES).publisher(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, LINES).returned(service.linesAsync(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return ViewCalls.operation(this, LINES).failedPublisher(failure);
            }
        }

        @Override
        public CompletableFuture<List<String>> names() {
            try {
                return ViewCalls.operation(this, NAMES).adoptAll(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, NAMES).returned(service.namesAsync(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, NAMES, failure);
            }
        }

        @Override
        public CompletableFuture<String> first() {
            try {
                return ViewCalls.operation(this, FIRST).adoptFirst(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, FIRST).returned(service.first(),
                        "Publisher")));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, FIRST, failure);
            }
        }

        @Override
        public CompletableFuture<Void> done() {
            try {
                return ViewCalls.operation(this, DONE).adoptFirst(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, DONE).returned(service.done(),
                        "Publisher")));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, DONE, failure);
            }
        }

        @Override
        public <T> Flow.Publisher<T> generic(List<T> all) {
            try {
                return ViewCalls.operation(this, GENERIC).publisher(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, GENERIC).returned(service.generic(all),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return ViewCalls.operation(this, GENERIC).failedPublisher(failure);
            }
        }

        @Override
        public Flow.Publisher<String> nothing() {
            try {
                return ViewCalls.operation(this, NOTHING).publisher(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, NOTHING).returned(service.nothing(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return ViewCalls.operation(this, NOTHING).failedPublisher(failure);
            }
        }

        @Override
        public Flow.Publisher<String> throwing() {
            try {
                return ViewCalls.operation(this, THROWING).publisher(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, THROWING).returned(service.throwing(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return ViewCalls.operation(this, THROWING).failedPublisher(failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements TickerSync {
        private final TickerAsync async;

        SyncFromAsync(TickerAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Stream<Integer> ticks(int count) {
            ViewCalls.check(this, TICKS);
            return ViewCalls.operation(this, TICKS).stream(async.ticks(count));
        }

        @Override
        public Stream<String> failing() {
            ViewCalls.check(this, FAILING);
            return ViewCalls.operation(this, FAILING).stream(async.failing());
        }

        @Override
        public Stream<String> multi() {
            ViewCalls.check(this, MULTI);
            return ViewCalls.operation(this, MULTI).stream(async.multi());
        }

        @Override
        public Stream<Number> flowable() {
            ViewCalls.check(this, FLOWABLE);
            return ViewCalls.operation(this, FLOWABLE).stream(async.flowable());
        }

        @Override
        public Stream<String> observable() {
            ViewCalls.check(this, OBSERVABLE);
            return ViewCalls.operation(this, OBSERVABLE).stream(async.observable());
        }

        @Override
        public Stream<String> publisher() {
            ViewCalls.check(this, PUBLISHER);
            return ViewCalls.operation(this, PUBLISHER).stream(async.publisher());
        }

        @Override
        public Stream<String> flow() {
            ViewCalls.check(this, FLOW);
            return ViewCalls.operation(this, FLOW).stream(async.flow());
        }

        @Override
        public Stream<Object> raw() {
            ViewCalls.check(this, RAW);
            return ViewCalls.operation(this, RAW).stream(async.raw());
        }

        @Override
        public List<List<String>> collected() {
            ViewCalls.check(this, COLLECTED);
            return ViewCalls.await(this, COLLECTED, async.collected());
        }

        @Override
        public Stream<String> lines() {
            ViewCalls.check(this, LINES);
            return ViewCalls.operation(this, LINES).stream(async.lines());
        }

        @Override
        public List<String> names() {
            ViewCalls.check(this, NAMES);
            return ViewCalls.await(this, NAMES, async.names());
        }

        @Override
        public String first() {
            ViewCalls.check(this, FIRST);
            return ViewCalls.await(this, FIRST, async.first());
        }

        @Override
        public void done() {
            ViewCalls.check(this, DONE);
            ViewCalls.await(this, DONE, async.done());
        }

        @Override
        public <T> Stream<T> generic(List<T> all) {
            ViewCalls.check(this, GENERIC);
            return ViewCalls.operation(this, GENERIC).stream(async.generic(all));
        }

        @Override
        public Stream<String> nothing() {
            ViewCalls.check(this, NOTHING);
            return ViewCalls.operation(this, NOTHING).stream(async.nothing());
        }

        @Override
        public Stream<String> throwing() {
            ViewCalls.check(this, THROWING);
            return ViewCalls.operation(this, THROWING).stream(async.throwing());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements TickerAsync {
        private final TickerSync blocking;

        AsyncFromSync(TickerSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public Flow.Publisher<Integer> ticks(int count) {
            return ViewCalls.operation(this, TICKS).offloadStream(() -> blocking.ticks(count));
        }

        @Override
        public Flow.Publisher<String> failing() {
            return ViewCalls.operation(this, FAILING).offloadStream(() -> blocking.failing());
        }

        @Override
        public Flow.Publisher<String> multi() {
            return ViewCalls.operation(this, MULTI).offloadStream(() -> blocking.multi());
        }

        @Override
        public Flow.Publisher<Number> flowable() {
            return ViewCalls.operation(this, FLOWABLE).offloadStream(() -> blocking.flowable());
        }

        @Override
        public Flow.Publisher<String> observable() {
            return ViewCalls.operation(this, OBSERVABLE).offloadStream(() -> blocking.observable());
        }

        @Override
        public Flow.Publisher<String> publisher() {
            return ViewCalls.operation(this, PUBLISHER).offloadStream(() -> blocking.publisher());
        }

        @Override
        public Flow.Publisher<String> flow() {
            return ViewCalls.operation(this, FLOW).offloadStream(() -> blocking.flow());
        }

        @Override
        public Flow.Publisher<Object> raw() {
            return ViewCalls.operation(this, RAW).offloadStream(() -> blocking.raw());
        }

        @Override
        public CompletableFuture<List<List<String>>> collected() {
            return ViewCalls.offload(this, COLLECTED, () -> blocking.collected());
        }

        @Override
        public Flow.Publisher<String> lines() {
            return ViewCalls.operation(this, LINES).offloadStream(() -> blocking.lines());
        }

        @Override
        public CompletableFuture<List<String>> names() {
            return ViewCalls.offload(this, NAMES, () -> blocking.names());
        }

        @Override
        public CompletableFuture<String> first() {
            return ViewCalls.offload(this, FIRST, () -> blocking.first());
        }

        @Override
        public CompletableFuture<Void> done() {
            return ViewCalls.offloadVoid(this, DONE, () -> blocking.done());
        }

        @Override
        public <T> Flow.Publisher<T> generic(List<T> all) {
            return ViewCalls.operation(this, GENERIC).offloadStream(() -> blocking.generic(all));
        }

        @Override
        public Flow.Publisher<String> nothing() {
            return ViewCalls.operation(this, NOTHING).offloadStream(() -> blocking.nothing());
        }

        @Override
        public Flow.Publisher<String> throwing() {
            return ViewCalls.operation(this, THROWING).offloadStream(() -> blocking.throwing());
        }
    }
}
