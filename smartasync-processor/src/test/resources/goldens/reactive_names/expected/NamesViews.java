package goldens.reactive_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.reactivestreams.FlowAdapters;

@GeneratedView("goldens.reactive_names.Names")
final class NamesViews {
    private static final int MONO = 0;
    private static final int BLOCKING = 1;
    private static final int MAYBE = 2;
    private static final int FLUX = 3;
    private static final int UNI = 4;
    private static final int COUNT = 5;
    private static final int RESUMED = 6;

    private NamesViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("mono()").async(),
                setup.operation("blocking(Mono)").blocking(),
                setup.operation("maybe()").async(),
                setup.operation("flux()").async(),
                setup.operation("uni()").async(),
                setup.operation("count(FluxCall)").blocking(),
                setup.operation("resumed(String, Continuation)").blocking()));
    }

    static NamesSync sync(Names service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_names.NamesSync");
        ViewSetup setup = ViewSetup.sync(runtime, NamesViews.class, "Names", "NamesAsync");
        return new SyncView(service, operations(setup));
    }

    static NamesAsync async(Names service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_names.NamesAsync");
        ViewSetup setup = ViewSetup.async(runtime, NamesViews.class, "Names", "NamesAsync");
        return new AsyncView(service, operations(setup));
    }

    static NamesSync syncFrom(NamesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_names.NamesSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, NamesViews.class, "NamesAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static NamesAsync asyncFrom(NamesSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_names.NamesAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, NamesViews.class, "NamesSync", "NamesAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements NamesSync {
        private final Names service;

        SyncView(Names service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Names.Mono mono() {
            ViewCalls.check(this, MONO);
            return ViewCalls.awaitStage(this, MONO,
                    ViewCalls.operation(this, MONO).returned(service.mono(),
                    "Mono").contextCapture().toFuture());
        }

        @Override
        public Names.Mono blocking(Names.Mono given) {
            ViewCalls.check(this, BLOCKING);
            return service.blocking(given);
        }

        @Override
        public Maybe maybe() {
            ViewCalls.check(this, MAYBE);
            return ViewCalls.await(this, MAYBE, service.maybe());
        }

        @Override
        public Stream<Names.Mono> flux() {
            ViewCalls.check(this, FLUX);
            return ViewCalls.operation(this, FLUX).stream(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, FLUX).returned(service.flux(),
                    "Flux").contextCapture()));
        }

        @Override
        public void uni() {
            ViewCalls.check(this, UNI);
            ViewCalls.awaitStage(this, UNI, ViewCalls.operation(this, UNI).returned(service.uni(),
                    "Uni").subscribeAsCompletionStage());
        }

        @Override
        public int count(Names.FluxCall call) {
            ViewCalls.check(this, COUNT);
            return service.count(call);
        }

        @Override
        public String resumed(String name, Continuation<? super String> continuation) {
            ViewCalls.check(this, RESUMED);
            return service.resumed(name, continuation);
        }
    }

    private static final class AsyncView extends ViewCalls implements NamesAsync {
        private final Names service;

        AsyncView(Names service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Names.Mono> mono() {
            try {
                return ViewCalls.operation(this, MONO).adoptOwned(ViewCalls.operation(this, MONO).returned(service.mono(),
                        "Mono").contextCapture().toFuture());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, MONO, failure);
            }
        }

        @Override
        public CompletableFuture<Names.Mono> blocking(Names.Mono given) {
            return ViewCalls.offload(this, BLOCKING, () -> service.blocking(given));
        }

        @Override
        public CompletableFuture<Maybe> maybe() {
            try {
                return ViewCalls.adopt(this, MAYBE, service.maybe());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, MAYBE, failure);
            }
        }

        @Override
        public Flow.Publisher<Names.Mono> flux() {
            try {
                return ViewCalls.operation(this, FLUX).publisher(FlowAdapters.toFlowPublisher(ViewCalls.operation(this, FLUX).returned(service.flux(),
                        "Flux").contextCapture()));
            } catch (Throwable failure) {
                return ViewCalls.operation(this, FLUX).failedPublisher(failure);
            }
        }

        @Override
        public CompletableFuture<Void> uni() {
            try {
                return ViewCalls.operation(this, UNI).adoptOwned(ViewCalls.operation(this, UNI).returned(service.uni(),
                        "Uni").subscribeAsCompletionStage());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, UNI, failure);
            }
        }

        @Override
        public CompletableFuture<Integer> count(Names.FluxCall call) {
            return ViewCalls.offload(this, COUNT, () -> service.count(call));
        }

        @Override
        public CompletableFuture<String> resumed(String name,
                Continuation<? super String> continuation) {
            return ViewCalls.offload(this, RESUMED, () -> service.resumed(name, continuation));
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements NamesSync {
        private final NamesAsync async;

        SyncFromAsync(NamesAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Names.Mono mono() {
            ViewCalls.check(this, MONO);
            return ViewCalls.await(this, MONO, async.mono());
        }

        @Override
        public Names.Mono blocking(Names.Mono given) {
            ViewCalls.check(this, BLOCKING);
            return ViewCalls.await(this, BLOCKING, async.blocking(given));
        }

        @Override
        public Maybe maybe() {
            ViewCalls.check(this, MAYBE);
            return ViewCalls.await(this, MAYBE, async.maybe());
        }

        @Override
        public Stream<Names.Mono> flux() {
            ViewCalls.check(this, FLUX);
            return ViewCalls.operation(this, FLUX).stream(async.flux());
        }

        @Override
        public void uni() {
            ViewCalls.check(this, UNI);
            ViewCalls.await(this, UNI, async.uni());
        }

        @Override
        public int count(Names.FluxCall call) {
            ViewCalls.check(this, COUNT);
            return ViewCalls.present(this, COUNT, ViewCalls.await(this, COUNT, async.count(call)));
        }

        @Override
        public String resumed(String name, Continuation<? super String> continuation) {
            ViewCalls.check(this, RESUMED);
            return ViewCalls.await(this, RESUMED, async.resumed(name, continuation));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements NamesAsync {
        private final NamesSync blocking;

        AsyncFromSync(NamesSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Names.Mono> mono() {
            return ViewCalls.offload(this, MONO, () -> blocking.mono());
        }

        @Override
        public CompletableFuture<Names.Mono> blocking(Names.Mono given) {
            return ViewCalls.offload(this, BLOCKING, () -> blocking.blocking(given));
        }

        @Override
        public CompletableFuture<Maybe> maybe() {
            return ViewCalls.offload(this, MAYBE, () -> blocking.maybe());
        }

        @Override
        public Flow.Publisher<Names.Mono> flux() {
            return ViewCalls.operation(this, FLUX).offloadStream(() -> blocking.flux());
        }

        @Override
        public CompletableFuture<Void> uni() {
            return ViewCalls.offloadVoid(this, UNI, () -> blocking.uni());
        }

        @Override
        public CompletableFuture<Integer> count(Names.FluxCall call) {
            return ViewCalls.offload(this, COUNT, () -> blocking.count(call));
        }

        @Override
        public CompletableFuture<String> resumed(String name,
                Continuation<? super String> continuation) {
            return ViewCalls.offload(this, RESUMED, () -> blocking.resumed(name, continuation));
        }
    }
}
