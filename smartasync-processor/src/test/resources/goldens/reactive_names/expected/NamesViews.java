package goldens.reactive_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.reactivestreams.FlowAdapters;

@GeneratedView("goldens.reactive_names.Names")
final class NamesViews {
    private final ViewOperation mono;
    private final ViewOperation blocking2;
    private final ViewOperation maybe;
    private final ViewOperation flux;
    private final ViewOperation uni;
    private final ViewOperation count;
    private final ViewOperation resumed;

    private NamesViews(ViewSetup setup) {
        this.mono = setup.operation("mono()").async();
        this.blocking2 = setup.operation("blocking(Mono)").blocking();
        this.maybe = setup.operation("maybe()").async();
        this.flux = setup.operation("flux()").async();
        this.uni = setup.operation("uni()").async();
        this.count = setup.operation("count(FluxCall)").blocking();
        this.resumed = setup.operation("resumed(String, Continuation)").blocking();
    }

    private static NamesViews of(ViewSetup setup) {
        NamesViews known = setup.known(NamesViews.class);
        return known != null ? known : setup.keep(new NamesViews(setup));
    }

    static NamesSync sync(Names service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_names.NamesSync");
        ViewSetup setup = ViewSetup.sync(runtime, NamesViews.class, "Names", "NamesAsync");
        return of(setup).new SyncView(service);
    }

    static NamesAsync async(Names service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_names.NamesAsync");
        ViewSetup setup = ViewSetup.async(runtime, NamesViews.class, "Names", "NamesAsync");
        return of(setup).new AsyncView(service);
    }

    static NamesSync syncFrom(NamesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_names.NamesSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, NamesViews.class, "NamesAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static NamesAsync asyncFrom(NamesSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_names.NamesAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, NamesViews.class, "NamesSync", "NamesAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements NamesSync {
        private final Names service;

        SyncView(Names service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Names.Mono mono() {
            return mono.checkCaller().await(mono.returned(service.mono(),
                    "Mono").contextCapture().toFuture());
        }

        @Override
        public Names.Mono blocking(Names.Mono given) {
            blocking2.checkCaller();
            return service.blocking(given);
        }

        @Override
        public Maybe maybe() {
            return maybe.checkCaller().await(service.maybe());
        }

        @Override
        public Stream<Names.Mono> flux() {
            return flux.checkCaller()
                    .stream(FlowAdapters.toFlowPublisher(flux.returned(service.flux(),
                    "Flux").contextCapture()));
        }

        @Override
        public void uni() {
            uni.checkCaller().await(uni.returned(service.uni(),
                    "Uni").subscribeAsCompletionStage());
        }

        @Override
        public int count(Names.FluxCall call) {
            count.checkCaller();
            return service.count(call);
        }

        @Override
        public String resumed(String name, Continuation<? super String> continuation) {
            resumed.checkCaller();
            return service.resumed(name, continuation);
        }

        @Override
        public String toString() {
            return Bridge.describe("NamesSync", service);
        }
    }

    private final class AsyncView extends SourceView implements NamesAsync {
        private final Names service;

        AsyncView(Names service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Names.Mono> mono() {
            try {
                return mono.adoptOwned(mono.returned(service.mono(),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return mono.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Names.Mono> blocking(Names.Mono given) {
            return blocking2.offload(() -> service.blocking(given));
        }

        @Override
        public CompletableFuture<Maybe> maybe() {
            try {
                return maybe.adopt(service.maybe());
            } catch (Throwable failure) {
                return maybe.failed(failure);
            }
        }

        @Override
        public Flow.Publisher<Names.Mono> flux() {
            try {
                return flux.publisher(FlowAdapters.toFlowPublisher(flux.returned(service.flux(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return flux.failedPublisher(failure);
            }
        }

        @Override
        public CompletableFuture<Void> uni() {
            try {
                return uni.adoptOwned(uni.returned(service.uni(),
                        "Uni").subscribeAsCompletionStage());
            } catch (Throwable failure) {
                return uni.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Integer> count(Names.FluxCall call) {
            return count.offload(() -> service.count(call));
        }

        @Override
        public CompletableFuture<String> resumed(String name,
                Continuation<? super String> continuation) {
            return resumed.offload(() -> service.resumed(name, continuation));
        }

        @Override
        public String toString() {
            return Bridge.describe("NamesAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements NamesSync {
        private final NamesAsync async;

        SyncFromAsync(NamesAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Names.Mono mono() {
            return mono.checkCaller().await(async.mono());
        }

        @Override
        public Names.Mono blocking(Names.Mono given) {
            return blocking2.checkCaller().await(async.blocking(given));
        }

        @Override
        public Maybe maybe() {
            return maybe.checkCaller().await(async.maybe());
        }

        @Override
        public Stream<Names.Mono> flux() {
            return flux.checkCaller().stream(async.flux());
        }

        @Override
        public void uni() {
            uni.checkCaller().await(async.uni());
        }

        @Override
        public int count(Names.FluxCall call) {
            return count.present(count.checkCaller().await(async.count(call)));
        }

        @Override
        public String resumed(String name, Continuation<? super String> continuation) {
            return resumed.checkCaller().await(async.resumed(name, continuation));
        }

        @Override
        public String toString() {
            return Bridge.describe("NamesSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements NamesAsync {
        private final NamesSync blocking;

        AsyncFromSync(NamesSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Names.Mono> mono() {
            return mono.offload(() -> blocking.mono());
        }

        @Override
        public CompletableFuture<Names.Mono> blocking(Names.Mono given) {
            return blocking2.offload(() -> blocking.blocking(given));
        }

        @Override
        public CompletableFuture<Maybe> maybe() {
            return maybe.offload(() -> blocking.maybe());
        }

        @Override
        public Flow.Publisher<Names.Mono> flux() {
            return flux.offloadStream(() -> blocking.flux());
        }

        @Override
        public CompletableFuture<Void> uni() {
            return uni.offloadVoid(() -> blocking.uni());
        }

        @Override
        public CompletableFuture<Integer> count(Names.FluxCall call) {
            return count.offload(() -> blocking.count(call));
        }

        @Override
        public CompletableFuture<String> resumed(String name,
                Continuation<? super String> continuation) {
            return resumed.offload(() -> blocking.resumed(name, continuation));
        }

        @Override
        public String toString() {
            return Bridge.describe("NamesAsync", blocking);
        }
    }
}
