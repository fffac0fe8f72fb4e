package goldens.reactive_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.mutiny.MultiCall;
import io.github.smartasync.mutiny.UniCall;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.Objects;
import org.reactivestreams.FlowAdapters;

@GeneratedView("goldens.reactive_names.Names")
final class NamesMutinyViews {
    private final ViewOperation mono;
    private final ViewOperation blocking2;
    private final ViewOperation maybe;
    private final ViewOperation flux;
    private final ViewOperation uni;
    private final ViewOperation count;
    private final ViewOperation resumed;

    private NamesMutinyViews(ViewSetup setup) {
        this.mono = setup.operation("mono()").async();
        this.blocking2 = setup.operation("blocking(Mono)").blocking();
        this.maybe = setup.operation("maybe()").async();
        this.flux = setup.operation("flux()").async();
        this.uni = setup.operation("uni()").async();
        this.count = setup.operation("count(FluxCall)").blocking();
        this.resumed = setup.operation("resumed(String, Continuation)").blocking();
    }

    private static NamesMutinyViews of(ViewSetup setup) {
        NamesMutinyViews known = setup.known(NamesMutinyViews.class);
        return known != null ? known : setup.keep(new NamesMutinyViews(setup));
    }

    static NamesMutiny mutiny(Names service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_names.NamesMutiny");
        ViewSetup setup = ViewSetup.async(runtime, NamesMutinyViews.class, "Names", "NamesAsync");
        return of(setup).new MutinyView(service);
    }

    static NamesMutiny mutinyFrom(NamesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_names.NamesMutiny");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, NamesMutinyViews.class, "NamesAsync");
        return of(setup).new MutinyFromAsync(async);
    }

    private final class MutinyView extends SourceView implements NamesMutiny {
        private final Names service;

        MutinyView(Names service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Uni<Names.Mono> mono() {
            return UniCall.of(mono, () -> mono.adoptOwned(mono.returned(service.mono(),
                    "Mono").contextCapture().toFuture()));
        }

        @Override
        public Uni<Names.Mono> blocking(Names.Mono given) {
            return UniCall.of(blocking2, () -> blocking2.offload(() -> service.blocking(given)));
        }

        @Override
        public Uni<Maybe> maybe() {
            return UniCall.of(maybe, () -> maybe.adopt(service.maybe()));
        }

        @Override
        public Multi<Names.Mono> flux() {
            return MultiCall.of(flux,
                    () -> FlowAdapters.toFlowPublisher(flux.returned(service.flux(),
                    "Flux").contextCapture()));
        }

        @Override
        public Uni<Void> uni() {
            return UniCall.through(uni, () -> service.uni());
        }

        @Override
        public Uni<Integer> count(Names.FluxCall call) {
            return UniCall.of(count, () -> count.offload(() -> service.count(call)));
        }

        @Override
        public Uni<String> resumed(String name, Continuation<? super String> continuation) {
            return UniCall.of(resumed, () -> resumed.offload(() -> service.resumed(name,
                    continuation)));
        }

        @Override
        public String toString() {
            return Bridge.describe("NamesMutiny", service);
        }
    }

    private final class MutinyFromAsync extends SourceView implements NamesMutiny {
        private final NamesAsync async;

        MutinyFromAsync(NamesAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Uni<Names.Mono> mono() {
            return UniCall.of(mono, () -> async.mono());
        }

        @Override
        public Uni<Names.Mono> blocking(Names.Mono given) {
            return UniCall.of(blocking2, () -> async.blocking(given));
        }

        @Override
        public Uni<Maybe> maybe() {
            return UniCall.of(maybe, () -> async.maybe());
        }

        @Override
        public Multi<Names.Mono> flux() {
            return MultiCall.of(flux, () -> async.flux());
        }

        @Override
        public Uni<Void> uni() {
            return UniCall.of(uni, () -> async.uni());
        }

        @Override
        public Uni<Integer> count(Names.FluxCall call) {
            return UniCall.of(count, () -> async.count(call));
        }

        @Override
        public Uni<String> resumed(String name, Continuation<? super String> continuation) {
            return UniCall.of(resumed, () -> async.resumed(name, continuation));
        }

        @Override
        public String toString() {
            return Bridge.describe("NamesMutiny", async);
        }
    }
}
