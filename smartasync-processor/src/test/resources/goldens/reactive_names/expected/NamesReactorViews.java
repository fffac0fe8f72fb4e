package goldens.reactive_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.reactor.FluxCall;
import io.github.smartasync.reactor.MonoCall;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@GeneratedView("goldens.reactive_names.Names")
final class NamesReactorViews {
    private final ViewOperation mono;
    private final ViewOperation blocking2;
    private final ViewOperation maybe;
    private final ViewOperation flux;
    private final ViewOperation uni;
    private final ViewOperation count;
    private final ViewOperation resumed;

    private NamesReactorViews(ViewSetup setup) {
        this.mono = setup.operation("mono()").async();
        this.blocking2 = setup.operation("blocking(Mono)").blocking();
        this.maybe = setup.operation("maybe()").async();
        this.flux = setup.operation("flux()").async();
        this.uni = setup.operation("uni()").async();
        this.count = setup.operation("count(FluxCall)").blocking();
        this.resumed = setup.operation("resumed(String, Continuation)").blocking();
    }

    private static NamesReactorViews of(ViewSetup setup) {
        NamesReactorViews known = setup.known(NamesReactorViews.class);
        return known != null ? known : setup.keep(new NamesReactorViews(setup));
    }

    static NamesReactor reactor(Names service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_names.NamesReactor");
        ViewSetup setup = ViewSetup.async(runtime, NamesReactorViews.class, "Names", "NamesAsync");
        return of(setup).new ReactorView(service);
    }

    static NamesReactor reactorFrom(NamesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_names.NamesReactor");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, NamesReactorViews.class, "NamesAsync");
        return of(setup).new ReactorFromAsync(async);
    }

    private final class ReactorView extends SourceView implements NamesReactor {
        private final Names service;

        ReactorView(Names service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Mono<Names.Mono> mono() {
            return MonoCall.through(mono, () -> service.mono());
        }

        @Override
        public Mono<Names.Mono> blocking(Names.Mono given) {
            return MonoCall.of(blocking2, () -> blocking2.offload(() -> service.blocking(given)));
        }

        @Override
        public Mono<Maybe> maybe() {
            return MonoCall.of(maybe, () -> maybe.adopt(service.maybe()));
        }

        @Override
        public Flux<Names.Mono> flux() {
            return FluxCall.through(flux, () -> service.flux());
        }

        @Override
        public Mono<Void> uni() {
            return MonoCall.of(uni, () -> uni.adoptOwned(uni.returned(service.uni(),
                    "Uni").subscribeAsCompletionStage()));
        }

        @Override
        public Mono<Integer> count(Names.FluxCall call) {
            return MonoCall.of(count, () -> count.offload(() -> service.count(call)));
        }

        @Override
        public Mono<String> resumed(String name, Continuation<? super String> continuation) {
            return MonoCall.of(resumed, () -> resumed.offload(() -> service.resumed(name,
                    continuation)));
        }

        @Override
        public String toString() {
            return Bridge.describe("NamesReactor", service);
        }
    }

    private final class ReactorFromAsync extends SourceView implements NamesReactor {
        private final NamesAsync async;

        ReactorFromAsync(NamesAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Mono<Names.Mono> mono() {
            return MonoCall.of(mono, () -> async.mono());
        }

        @Override
        public Mono<Names.Mono> blocking(Names.Mono given) {
            return MonoCall.of(blocking2, () -> async.blocking(given));
        }

        @Override
        public Mono<Maybe> maybe() {
            return MonoCall.of(maybe, () -> async.maybe());
        }

        @Override
        public Flux<Names.Mono> flux() {
            return FluxCall.of(flux, () -> async.flux());
        }

        @Override
        public Mono<Void> uni() {
            return MonoCall.of(uni, () -> async.uni());
        }

        @Override
        public Mono<Integer> count(Names.FluxCall call) {
            return MonoCall.of(count, () -> async.count(call));
        }

        @Override
        public Mono<String> resumed(String name, Continuation<? super String> continuation) {
            return MonoCall.of(resumed, () -> async.resumed(name, continuation));
        }

        @Override
        public String toString() {
            return Bridge.describe("NamesReactor", async);
        }
    }
}
