package goldens.streams;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import io.reactivex.rxjava3.core.BackpressureStrategy;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.reactivestreams.FlowAdapters;
import reactor.core.publisher.Flux;

@GeneratedView("goldens.streams.Ticker")
final class TickerViews {
    private final ViewOperation ticks;
    private final ViewOperation failing;
    private final ViewOperation multi;
    private final ViewOperation flowable;
    private final ViewOperation observable;
    private final ViewOperation publisher;
    private final ViewOperation flow;
    private final ViewOperation raw;
    private final ViewOperation collected;
    private final ViewOperation lines;
    private final ViewOperation names;
    private final ViewOperation first;
    private final ViewOperation done;
    private final ViewOperation generic;
    private final ViewOperation nothing;
    private final ViewOperation throwing;

    private TickerViews(ViewSetup setup) {
        this.ticks = setup.operation("ticks(int)").async();
        this.failing = setup.operation("failing()").timeoutNanos(2_000_000_000L)
                .declares(IOException.class).async();
        this.multi = setup.operation("multi()").async();
        this.flowable = setup.operation("flowable()").async();
        this.observable = setup.operation("observable()").async();
        this.publisher = setup.operation("publisher()").async();
        this.flow = setup.operation("flowAsync()", "flow()").async();
        this.raw = setup.operation("raw()").async();
        this.collected = setup.operation("collected()").async();
        this.lines = setup.operation("lines()").twins("linesAsync()");
        this.names = setup.operation("names()").twins("namesAsync()");
        this.first = setup.operation("first()").async();
        this.done = setup.operation("done()").async();
        this.generic = setup.operation("generic(List)").async();
        this.nothing = setup.operation("nothing()").async();
        this.throwing = setup.operation("throwing()").async();
    }

    private static TickerViews of(ViewSetup setup) {
        TickerViews known = setup.known(TickerViews.class);
        return known != null ? known : setup.keep(new TickerViews(setup));
    }

    static TickerSync sync(Ticker service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.streams.TickerSync");
        ViewSetup setup = ViewSetup.sync(runtime, TickerViews.class, "Ticker", "TickerAsync");
        return of(setup).new SyncView(service);
    }

    static TickerAsync async(Ticker service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.streams.TickerAsync");
        ViewSetup setup = ViewSetup.async(runtime, TickerViews.class, "Ticker", "TickerAsync");
        return of(setup).new AsyncView(service);
    }

    static TickerSync syncFrom(TickerAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.streams.TickerSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, TickerViews.class, "TickerAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static TickerAsync asyncFrom(TickerSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.streams.TickerAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, TickerViews.class, "TickerSync",
                "TickerAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements TickerSync {
        private final Ticker service;

        SyncView(Ticker service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Stream<Integer> ticks(int count) {
            return ticks.checkCaller()
                    .stream(FlowAdapters.toFlowPublisher(ticks.returned(service.ticks(count),
                    "Flux").contextCapture()));
        }

        @Override
        public Stream<String> failing() {
            return failing.checkCaller()
                    .stream(FlowAdapters.toFlowPublisher(failing.returned(service.failing(),
                    "Flux").contextCapture()));
        }

        @Override
        public Stream<String> multi() {
            return multi.checkCaller().stream(service.multi());
        }

        @Override
        public Stream<Number> flowable() {
            return flowable.checkCaller()
                    .stream(FlowAdapters.toFlowPublisher(flowable.returned(service.flowable(),
                    "Flowable")));
        }

        @Override
        public Stream<String> observable() {
            return observable.checkCaller()
                    .stream(FlowAdapters.toFlowPublisher(observable.returned(service.observable(),
                    "Observable").toFlowable(BackpressureStrategy.BUFFER)));
        }

        @Override
        public Stream<String> publisher() {
            return publisher.checkCaller()
                    .stream(FlowAdapters.toFlowPublisher(publisher.returned(service.publisher(),
                    "Publisher")));
        }

        @Override
        public Stream<String> flow() {
            return flow.checkCaller().stream(service.flowAsync());
        }

        @Override
        public Stream<Object> raw() {
            return raw.checkCaller()
                    .stream(FlowAdapters.toFlowPublisher(raw.returned((Flux<?>) service.raw(),
                    "Flux").contextCapture()));
        }

        @Override
        public List<List<String>> collected() {
            return collected.checkCaller()
                    .awaitAll(FlowAdapters.toFlowPublisher(collected.returned(service.collected(),
                    "Flux").contextCapture()));
        }

        @Override
        public Stream<String> lines() {
            lines.checkCaller();
            return service.lines();
        }

        @Override
        public List<String> names() {
            names.checkCaller();
            return service.names();
        }

        @Override
        public String first() {
            return first.checkCaller()
                    .awaitFirst(FlowAdapters.toFlowPublisher(first.returned(service.first(),
                    "Publisher")));
        }

        @Override
        public void done() {
            done.checkCaller().awaitFirst(FlowAdapters.toFlowPublisher(done.returned(service.done(),
                    "Publisher")));
        }

        @Override
        public <T> Stream<T> generic(List<T> all) {
            return generic.checkCaller()
                    .stream(FlowAdapters.toFlowPublisher(generic.returned(service.generic(all),
                    "Flux").contextCapture()));
        }

        @Override
        public Stream<String> nothing() {
            return nothing.checkCaller()
                    .stream(FlowAdapters.toFlowPublisher(nothing.returned(service.nothing(),
                    "Flux").contextCapture()));
        }

        @Override
        public Stream<String> throwing() {
            return throwing.checkCaller()
                    .stream(FlowAdapters.toFlowPublisher(throwing.returned(service.throwing(),
                    "Flux").contextCapture()));
        }

        @Override
        public String toString() {
            return Bridge.describe("TickerSync", service);
        }
    }

    private final class AsyncView extends SourceView implements TickerAsync {
        private final Ticker service;

        AsyncView(Ticker service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Flow.Publisher<Integer> ticks(int count) {
            try {
                return ticks.publisher(FlowAdapters.toFlowPublisher(ticks.returned(service.ticks(count),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return ticks.failedPublisher(failure);
            }
        }

        @Override
        public Flow.Publisher<String> failing() {
            try {
                return failing.publisher(FlowAdapters.toFlowPublisher(failing.returned(service.failing(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return failing.failedPublisher(failure);
            }
        }

        @Override
        public Flow.Publisher<String> multi() {
            try {
                return multi.publisher(service.multi());
            } catch (Throwable failure) {
                return multi.failedPublisher(failure);
            }
        }

        @Override
        public Flow.Publisher<Number> flowable() {
            try {
                return flowable.publisher(FlowAdapters.toFlowPublisher(flowable.returned(service.flowable(),
                        "Flowable")));
            } catch (Throwable failure) {
                return flowable.failedPublisher(failure);
            }
        }

        @Override
        public Flow.Publisher<String> observable() {
            try {
                return observable.publisher(FlowAdapters.toFlowPublisher(observable.returned(service.observable(),
                        "Observable").toFlowable(BackpressureStrategy.BUFFER)));
            } catch (Throwable failure) {
                return observable.failedPublisher(failure);
            }
        }

        @Override
        public Flow.Publisher<String> publisher() {
            try {
                return publisher.publisher(FlowAdapters.toFlowPublisher(publisher.returned(service.publisher(),
                        "Publisher")));
            } catch (Throwable failure) {
                return publisher.failedPublisher(failure);
            }
        }

        @Override
        public Flow.Publisher<String> flow() {
            try {
                return flow.publisher(service.flowAsync());
            } catch (Throwable failure) {
                return flow.failedPublisher(failure);
            }
        }

        @Override
        public Flow.Publisher<Object> raw() {
            try {
                return raw.publisher(FlowAdapters.toFlowPublisher(raw.returned((Flux<?>) service.raw(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return raw.failedPublisher(failure);
            }
        }

        @Override
        public CompletableFuture<List<List<String>>> collected() {
            try {
                return collected.adoptAll(FlowAdapters.toFlowPublisher(collected.returned(service.collected(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return collected.failed(failure);
            }
        }

        @Override
        public Flow.Publisher<String> lines() {
            try {
                return lines.publisher(FlowAdapters.toFlowPublisher(lines.returned(service.linesAsync(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return lines.failedPublisher(failure);
            }
        }

        @Override
        public CompletableFuture<List<String>> names() {
            try {
                return names.adoptAll(FlowAdapters.toFlowPublisher(names.returned(service.namesAsync(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return names.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> first() {
            try {
                return first.adoptFirst(FlowAdapters.toFlowPublisher(first.returned(service.first(),
                        "Publisher")));
            } catch (Throwable failure) {
                return first.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Void> done() {
            try {
                return done.adoptFirst(FlowAdapters.toFlowPublisher(done.returned(service.done(),
                        "Publisher")));
            } catch (Throwable failure) {
                return done.failed(failure);
            }
        }

        @Override
        public <T> Flow.Publisher<T> generic(List<T> all) {
            try {
                return generic.publisher(FlowAdapters.toFlowPublisher(generic.returned(service.generic(all),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return generic.failedPublisher(failure);
            }
        }

        @Override
        public Flow.Publisher<String> nothing() {
            try {
                return nothing.publisher(FlowAdapters.toFlowPublisher(nothing.returned(service.nothing(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return nothing.failedPublisher(failure);
            }
        }

        @Override
        public Flow.Publisher<String> throwing() {
            try {
                return throwing.publisher(FlowAdapters.toFlowPublisher(throwing.returned(service.throwing(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return throwing.failedPublisher(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("TickerAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements TickerSync {
        private final TickerAsync async;

        SyncFromAsync(TickerAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Stream<Integer> ticks(int count) {
            return ticks.checkCaller().stream(async.ticks(count));
        }

        @Override
        public Stream<String> failing() {
            return failing.checkCaller().stream(async.failing());
        }

        @Override
        public Stream<String> multi() {
            return multi.checkCaller().stream(async.multi());
        }

        @Override
        public Stream<Number> flowable() {
            return flowable.checkCaller().stream(async.flowable());
        }

        @Override
        public Stream<String> observable() {
            return observable.checkCaller().stream(async.observable());
        }

        @Override
        public Stream<String> publisher() {
            return publisher.checkCaller().stream(async.publisher());
        }

        @Override
        public Stream<String> flow() {
            return flow.checkCaller().stream(async.flow());
        }

        @Override
        public Stream<Object> raw() {
            return raw.checkCaller().stream(async.raw());
        }

        @Override
        public List<List<String>> collected() {
            return collected.checkCaller().await(async.collected());
        }

        @Override
        public Stream<String> lines() {
            return lines.checkCaller().stream(async.lines());
        }

        @Override
        public List<String> names() {
            return names.checkCaller().await(async.names());
        }

        @Override
        public String first() {
            return first.checkCaller().await(async.first());
        }

        @Override
        public void done() {
            done.checkCaller().await(async.done());
        }

        @Override
        public <T> Stream<T> generic(List<T> all) {
            return generic.checkCaller().stream(async.generic(all));
        }

        @Override
        public Stream<String> nothing() {
            return nothing.checkCaller().stream(async.nothing());
        }

        @Override
        public Stream<String> throwing() {
            return throwing.checkCaller().stream(async.throwing());
        }

        @Override
        public String toString() {
            return Bridge.describe("TickerSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements TickerAsync {
        private final TickerSync blocking;

        AsyncFromSync(TickerSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public Flow.Publisher<Integer> ticks(int count) {
            return ticks.offloadStream(() -> blocking.ticks(count));
        }

        @Override
        public Flow.Publisher<String> failing() {
            return failing.offloadStream(() -> blocking.failing());
        }

        @Override
        public Flow.Publisher<String> multi() {
            return multi.offloadStream(() -> blocking.multi());
        }

        @Override
        public Flow.Publisher<Number> flowable() {
            return flowable.offloadStream(() -> blocking.flowable());
        }

        @Override
        public Flow.Publisher<String> observable() {
            return observable.offloadStream(() -> blocking.observable());
        }

        @Override
        public Flow.Publisher<String> publisher() {
            return publisher.offloadStream(() -> blocking.publisher());
        }

        @Override
        public Flow.Publisher<String> flow() {
            return flow.offloadStream(() -> blocking.flow());
        }

        @Override
        public Flow.Publisher<Object> raw() {
            return raw.offloadStream(() -> blocking.raw());
        }

        @Override
        public CompletableFuture<List<List<String>>> collected() {
            return collected.offload(() -> blocking.collected());
        }

        @Override
        public Flow.Publisher<String> lines() {
            return lines.offloadStream(() -> blocking.lines());
        }

        @Override
        public CompletableFuture<List<String>> names() {
            return names.offload(() -> blocking.names());
        }

        @Override
        public CompletableFuture<String> first() {
            return first.offload(() -> blocking.first());
        }

        @Override
        public CompletableFuture<Void> done() {
            return done.offloadVoid(() -> blocking.done());
        }

        @Override
        public <T> Flow.Publisher<T> generic(List<T> all) {
            return generic.offloadStream(() -> blocking.generic(all));
        }

        @Override
        public Flow.Publisher<String> nothing() {
            return nothing.offloadStream(() -> blocking.nothing());
        }

        @Override
        public Flow.Publisher<String> throwing() {
            return throwing.offloadStream(() -> blocking.throwing());
        }

        @Override
        public String toString() {
            return Bridge.describe("TickerAsync", blocking);
        }
    }
}
