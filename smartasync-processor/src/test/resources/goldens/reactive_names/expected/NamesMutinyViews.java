package goldens.reactive_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.mutiny.MultiCall;
import io.github.smartasync.mutiny.UniCall;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import org.reactivestreams.FlowAdapters;

@GeneratedView("goldens.reactive_names.Names")
final class NamesMutinyViews {
    private static final int MONO = 0;
    private static final int BLOCKING = 1;
    private static final int MAYBE = 2;
    private static final int FLUX = 3;
    private static final int UNI = 4;
    private static final int COUNT = 5;
    private static final int RESUMED = 6;

    private NamesMutinyViews() {}

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

    static NamesMutiny mutiny(Names service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_names.NamesMutiny");
        ViewSetup setup = ViewSetup.async(runtime, NamesMutinyViews.class, "Names", "NamesAsync");
        return new MutinyView(service, operations(setup));
    }

    static NamesMutiny mutinyFrom(NamesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_names.NamesMutiny");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, NamesMutinyViews.class, "NamesAsync");
        return new MutinyFromAsync(async, operations(setup));
    }

    private static final class MutinyView extends ViewCalls implements NamesMutiny {
        private final Names service;

        MutinyView(Names service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Uni<Names.Mono> mono() {
            return UniCall.of(ViewCalls.operation(this, MONO),
                    () -> ViewCalls.operation(this, MONO).adoptOwned(ViewCalls.operation(this, MONO).returned(service.mono(),
                    "Mono").contextCapture().toFuture()));
        }

        @Override
        public Uni<Names.Mono> blocking(Names.Mono given) {
            return UniCall.of(ViewCalls.operation(this, BLOCKING),
                    () -> ViewCalls.offload(this, BLOCKING, () -> service.blocking(given)));
        }

        @Override
        public Uni<Maybe> maybe() {
            return UniCall.of(ViewCalls.operation(this, MAYBE), () -> ViewCalls.adopt(this, MAYBE,
                    service.maybe()));
        }

        @Override
        public Multi<Names.Mono> flux() {
            return MultiCall.of(ViewCalls.operation(this, FLUX),
                    () -> FlowAdapters.toFlowPublisher(ViewCalls.operation(this, FLUX).returned(service.flux(),
                    "Flux").contextCapture()));
        }

        @Override
        public Uni<Void> uni() {
            return UniCall.through(ViewCalls.operation(this, UNI), () -> service.uni());
        }

        @Override
        public Uni<Integer> count(Names.FluxCall call) {
            return UniCall.of(ViewCalls.operation(this, COUNT), () -> ViewCalls.offload(this, COUNT,
                    () -> service.count(call)));
        }

        @Override
        public Uni<String> resumed(String name, Continuation<? super String> continuation) {
            return UniCall.of(ViewCalls.operation(this, RESUMED),
                    () -> ViewCalls.offload(this, RESUMED, () -> service.resumed(name,
                    continuation)));
        }
    }

    private static final class MutinyFromAsync extends ViewCalls implements NamesMutiny {
        private final NamesAsync async;

        MutinyFromAsync(NamesAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Uni<Names.Mono> mono() {
            return UniCall.of(ViewCalls.operation(this, MONO), () -> async.mono());
        }

        @Override
        public Uni<Names.Mono> blocking(Names.Mono given) {
            return UniCall.of(ViewCalls.operation(this, BLOCKING), () -> async.blocking(given));
        }

        @Override
        public Uni<Maybe> maybe() {
            return UniCall.of(ViewCalls.operation(this, MAYBE), () -> async.maybe());
        }

        @Override
        public Multi<Names.Mono> flux() {
            return MultiCall.of(ViewCalls.operation(this, FLUX), () -> async.flux());
        }

        @Override
        public Uni<Void> uni() {
            return UniCall.of(ViewCalls.operation(this, UNI), () -> async.uni());
        }

        @Override
        public Uni<Integer> count(Names.FluxCall call) {
            return UniCall.of(ViewCalls.operation(this, COUNT), () -> async.count(call));
        }

        @Override
        public Uni<String> resumed(String name, Continuation<? super String> continuation) {
            return UniCall.of(ViewCalls.operation(this, RESUMED), () -> async.resumed(name,
                    continuation));
        }
    }
}
