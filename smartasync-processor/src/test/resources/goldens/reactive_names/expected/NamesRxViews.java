package goldens.reactive_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import io.github.smartasync.rxjava3.CompletableCall;
import io.github.smartasync.rxjava3.FlowableCall;
import io.github.smartasync.rxjava3.MaybeCall;
import io.github.smartasync.rxjava3.SingleCall;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;
import org.reactivestreams.FlowAdapters;

@GeneratedView("goldens.reactive_names.Names")
final class NamesRxViews {
    private static final int MONO = 0;
    private static final int BLOCKING = 1;
    private static final int MAYBE = 2;
    private static final int FLUX = 3;
    private static final int UNI = 4;
    private static final int COUNT = 5;
    private static final int RESUMED = 6;

    private NamesRxViews() {}

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

    static NamesRx rx(Names service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_names.NamesRx");
        ViewSetup setup = ViewSetup.async(runtime, NamesRxViews.class, "Names", "NamesAsync");
        return new RxView(service, operations(setup));
    }

    static NamesRx rxFrom(NamesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_names.NamesRx");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, NamesRxViews.class, "NamesAsync");
        return new RxFromAsync(async, operations(setup));
    }

    private static final class RxView extends ViewCalls implements NamesRx {
        private final Names service;

        RxView(Names service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public io.reactivex.rxjava3.core.Maybe<Names.Mono> mono() {
            return MaybeCall.of(ViewCalls.operation(this, MONO),
                    () -> ViewCalls.operation(this, MONO).adoptOwned(ViewCalls.operation(this, MONO).returned(service.mono(),
                    "Mono").contextCapture().toFuture()));
        }

        @Override
        public io.reactivex.rxjava3.core.Maybe<Names.Mono> blocking(Names.Mono given) {
            return MaybeCall.of(ViewCalls.operation(this, BLOCKING),
                    () -> ViewCalls.offload(this, BLOCKING, () -> service.blocking(given)));
        }

        @Override
        public io.reactivex.rxjava3.core.Maybe<Maybe> maybe() {
            return MaybeCall.of(ViewCalls.operation(this, MAYBE), () -> ViewCalls.adopt(this, MAYBE,
                    service.maybe()));
        }

        @Override
        public Flowable<Names.Mono> flux() {
            return FlowableCall.of(ViewCalls.operation(this, FLUX),
                    () -> FlowAdapters.toFlowPublisher(ViewCalls.operation(this, FLUX).returned(service.flux(),
                    "Flux").contextCapture()));
        }

        @Override
        public Completable uni() {
            return CompletableCall.of(ViewCalls.operation(this, UNI),
                    () -> ViewCalls.operation(this, UNI).adoptOwned(ViewCalls.operation(this, UNI).returned(service.uni(),
                    "Uni").subscribeAsCompletionStage()));
        }

        @Override
        public Single<Integer> count(Names.FluxCall call) {
            return SingleCall.of(ViewCalls.operation(this, COUNT),
                    () -> ViewCalls.offload(this, COUNT, () -> service.count(call)));
        }

        @Override
        public io.reactivex.rxjava3.core.Maybe<String> resumed(String name,
                Continuation<? super String> continuation) {
            return MaybeCall.of(ViewCalls.operation(this, RESUMED),
                    () -> ViewCalls.offload(this, RESUMED, () -> service.resumed(name,
                    continuation)));
        }
    }

    private static final class RxFromAsync extends ViewCalls implements NamesRx {
        private final NamesAsync async;

        RxFromAsync(NamesAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public io.reactivex.rxjava3.core.Maybe<Names.Mono> mono() {
            return MaybeCall.of(ViewCalls.operation(this, MONO), () -> async.mono());
        }

        @Override
        public io.reactivex.rxjava3.core.Maybe<Names.Mono> blocking(Names.Mono given) {
            return MaybeCall.of(ViewCalls.operation(this, BLOCKING), () -> async.blocking(given));
        }

        @Override
        public io.reactivex.rxjava3.core.Maybe<Maybe> maybe() {
            return MaybeCall.of(ViewCalls.operation(this, MAYBE), () -> async.maybe());
        }

        @Override
        public Flowable<Names.Mono> flux() {
            return FlowableCall.of(ViewCalls.operation(this, FLUX), () -> async.flux());
        }

        @Override
        public Completable uni() {
            return CompletableCall.of(ViewCalls.operation(this, UNI), () -> async.uni());
        }

        @Override
        public Single<Integer> count(Names.FluxCall call) {
            return SingleCall.of(ViewCalls.operation(this, COUNT), () -> async.count(call));
        }

        @Override
        public io.reactivex.rxjava3.core.Maybe<String> resumed(String name,
                Continuation<? super String> continuation) {
            return MaybeCall.of(ViewCalls.operation(this, RESUMED), () -> async.resumed(name,
                    continuation));
        }
    }
}
