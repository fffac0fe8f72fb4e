package goldens.reactive_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import io.github.smartasync.rxjava3.CompletableCall;
import io.github.smartasync.rxjava3.FlowableCall;
import io.github.smartasync.rxjava3.MaybeCall;
import io.github.smartasync.rxjava3.SingleCall;
import io.reactivex.rxjava3.core.Completable;
import io.reactivex.rxjava3.core.Flowable;
import io.reactivex.rxjava3.core.Single;
import java.util.Objects;
import org.reactivestreams.FlowAdapters;

@GeneratedView("goldens.reactive_names.Names")
final class NamesRxViews {
    private final ViewOperation mono;
    private final ViewOperation blocking2;
    private final ViewOperation maybe;
    private final ViewOperation flux;
    private final ViewOperation uni;
    private final ViewOperation count;
    private final ViewOperation resumed;

    private NamesRxViews(ViewSetup setup) {
        this.mono = setup.operation("mono()").async();
        this.blocking2 = setup.operation("blocking(Mono)").blocking();
        this.maybe = setup.operation("maybe()").async();
        this.flux = setup.operation("flux()").async();
        this.uni = setup.operation("uni()").async();
        this.count = setup.operation("count(FluxCall)").blocking();
        this.resumed = setup.operation("resumed(String, Continuation)").blocking();
    }

    private static NamesRxViews of(ViewSetup setup) {
        NamesRxViews known = setup.known(NamesRxViews.class);
        return known != null ? known : setup.keep(new NamesRxViews(setup));
    }

    static NamesRx rx(Names service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_names.NamesRx");
        ViewSetup setup = ViewSetup.async(runtime, NamesRxViews.class, "Names", "NamesAsync");
        return of(setup).new RxView(service);
    }

    static NamesRx rxFrom(NamesAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.reactive_names.NamesRx");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, NamesRxViews.class, "NamesAsync");
        return of(setup).new RxFromAsync(async);
    }

    private final class RxView extends SourceView implements NamesRx {
        private final Names service;

        RxView(Names service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public io.reactivex.rxjava3.core.Maybe<Names.Mono> mono() {
            return MaybeCall.of(mono, () -> mono.adoptOwned(mono.returned(service.mono(),
                    "Mono").contextCapture().toFuture()));
        }

        @Override
        public io.reactivex.rxjava3.core.Maybe<Names.Mono> blocking(Names.Mono given) {
            return MaybeCall.of(blocking2, () -> blocking2.offload(() -> service.blocking(given)));
        }

        @Override
        public io.reactivex.rxjava3.core.Maybe<Maybe> maybe() {
            return MaybeCall.of(maybe, () -> maybe.adopt(service.maybe()));
        }

        @Override
        public Flowable<Names.Mono> flux() {
            return FlowableCall.of(flux,
                    () -> FlowAdapters.toFlowPublisher(flux.returned(service.flux(),
                    "Flux").contextCapture()));
        }

        @Override
        public Completable uni() {
            return CompletableCall.of(uni, () -> uni.adoptOwned(uni.returned(service.uni(),
                    "Uni").subscribeAsCompletionStage()));
        }

        @Override
        public Single<Integer> count(Names.FluxCall call) {
            return SingleCall.of(count, () -> count.offload(() -> service.count(call)));
        }

        @Override
        public io.reactivex.rxjava3.core.Maybe<String> resumed(String name,
                Continuation<? super String> continuation) {
            return MaybeCall.of(resumed, () -> resumed.offload(() -> service.resumed(name,
                    continuation)));
        }

        @Override
        public String toString() {
            return Bridge.describe("NamesRx", service);
        }
    }

    private final class RxFromAsync extends SourceView implements NamesRx {
        private final NamesAsync async;

        RxFromAsync(NamesAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public io.reactivex.rxjava3.core.Maybe<Names.Mono> mono() {
            return MaybeCall.of(mono, () -> async.mono());
        }

        @Override
        public io.reactivex.rxjava3.core.Maybe<Names.Mono> blocking(Names.Mono given) {
            return MaybeCall.of(blocking2, () -> async.blocking(given));
        }

        @Override
        public io.reactivex.rxjava3.core.Maybe<Maybe> maybe() {
            return MaybeCall.of(maybe, () -> async.maybe());
        }

        @Override
        public Flowable<Names.Mono> flux() {
            return FlowableCall.of(flux, () -> async.flux());
        }

        @Override
        public Completable uni() {
            return CompletableCall.of(uni, () -> async.uni());
        }

        @Override
        public Single<Integer> count(Names.FluxCall call) {
            return SingleCall.of(count, () -> async.count(call));
        }

        @Override
        public io.reactivex.rxjava3.core.Maybe<String> resumed(String name,
                Continuation<? super String> continuation) {
            return MaybeCall.of(resumed, () -> async.resumed(name, continuation));
        }

        @Override
        public String toString() {
            return Bridge.describe("NamesRx", async);
        }
    }
}
