package goldens.reactive_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.reactor.FluxCall;
import io.github.smartasync.reactor.MonoCall;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@GeneratedView("goldens.reactive_names.Names")
final class NamesReactorViews {
    private static final int MONO = 0;
    private static final int BLOCKING = 1;
    private static final int MAYBE = 2;
    private static final int FLUX = 3;
    private static final int UNI = 4;
    private static final int COUNT = 5;
    private static final int RESUMED = 6;

    private NamesReactorViews() {}

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

    static NamesReactor reactor(Names service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_names.NamesReactor");
        ViewSetup setup = ViewSetup.async(runtime, NamesReactorViews.class, "Names", "NamesAsync");
        return new ReactorView(service, operations(setup));
    }

    static NamesReactor reactorFrom(NamesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_names.NamesReactor");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, NamesReactorViews.class, "NamesAsync");
        return new ReactorFromAsync(async, operations(setup));
    }

    private static final class ReactorView extends ViewCalls implements NamesReactor {
        private final Names service;

        ReactorView(Names service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Mono<Names.Mono> mono() {
            return MonoCall.through(ViewCalls.operation(this, MONO), () -> service.mono());
        }

        @Override
        public Mono<Names.Mono> blocking(Names.Mono given) {
            return MonoCall.of(ViewCalls.operation(this, BLOCKING),
                    () -> ViewCalls.offload(this, BLOCKING, () -> service.blocking(given)));
        }

        @Override
        public Mono<Maybe> maybe() {
            return MonoCall.of(ViewCalls.operation(this, MAYBE), () -> ViewCalls.adopt(this, MAYBE,
                    service.maybe()));
        }

        @Override
        public Flux<Names.Mono> flux() {
            return FluxCall.through(ViewCalls.operation(this, FLUX), () -> service.flux());
        }

        @Override
        public Mono<Void> uni() {
            return MonoCall.of(ViewCalls.operation(this, UNI),
                    () -> ViewCalls.operation(this, UNI).adoptOwned(ViewCalls.operation(this, UNI).returned(service.uni(),
                    "Uni").subscribeAsCompletionStage()));
        }

        @Override
        public Mono<Integer> count(Names.FluxCall call) {
            return MonoCall.of(ViewCalls.operation(this, COUNT),
                    () -> ViewCalls.offload(this, COUNT, () -> service.count(call)));
        }

        @Override
        public Mono<String> resumed(String name, Continuation<? super String> continuation) {
            return MonoCall.of(ViewCalls.operation(this, RESUMED),
                    () -> ViewCalls.offload(this, RESUMED, () -> service.resumed(name,
                    continuation)));
        }
    }

    private static final class ReactorFromAsync extends ViewCalls implements NamesReactor {
        private final NamesAsync async;

        ReactorFromAsync(NamesAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Mono<Names.Mono> mono() {
            return MonoCall.of(ViewCalls.operation(this, MONO), () -> async.mono());
        }

        @Override
        public Mono<Names.Mono> blocking(Names.Mono given) {
            return MonoCall.of(ViewCalls.operation(this, BLOCKING), () -> async.blocking(given));
        }

        @Override
        public Mono<Maybe> maybe() {
            return MonoCall.of(ViewCalls.operation(this, MAYBE), () -> async.maybe());
        }

        @Override
        public Flux<Names.Mono> flux() {
            return FluxCall.of(ViewCalls.operation(this, FLUX), () -> async.flux());
        }

        @Override
        public Mono<Void> uni() {
            return MonoCall.of(ViewCalls.operation(this, UNI), () -> async.uni());
        }

        @Override
        public Mono<Integer> count(Names.FluxCall call) {
            return MonoCall.of(ViewCalls.operation(this, COUNT), () -> async.count(call));
        }

        @Override
        public Mono<String> resumed(String name, Continuation<? super String> continuation) {
            return MonoCall.of(ViewCalls.operation(this, RESUMED), () -> async.resumed(name,
                    continuation));
        }
    }
}
