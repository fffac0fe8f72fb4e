package goldens.sub_clients_reactive;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import io.github.smartasync.rxjava3.MaybeCall;
import io.reactivex.rxjava3.core.Maybe;
import java.util.Objects;

@GeneratedView("goldens.sub_clients_reactive.Topics")
final class TopicsRxViews {
    private final ViewOperation name;

    private TopicsRxViews(ViewSetup setup) {
        this.name = setup.operation("name()").blocking();
    }

    private static TopicsRxViews of(ViewSetup setup) {
        TopicsRxViews known = setup.known(TopicsRxViews.class);
        return known != null ? known : setup.keep(new TopicsRxViews(setup));
    }

    static TopicsRx rx(Topics service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.TopicsRx");
        ViewSetup setup = ViewSetup.async(runtime, TopicsRxViews.class, "Topics", "TopicsAsync");
        return of(setup).new RxView(service);
    }

    static TopicsRx rxFrom(TopicsAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.TopicsRx");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, TopicsRxViews.class, "TopicsAsync");
        return of(setup).new RxFromAsync(async);
    }

    private final class RxView extends SourceView implements TopicsRx {
        private final Topics service;

        RxView(Topics service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Maybe<String> name() {
            return MaybeCall.of(name, () -> name.offload(() -> service.name()));
        }

        @Override
        public String toString() {
            return Bridge.describe("TopicsRx", service);
        }
    }

    private final class RxFromAsync extends SourceView implements TopicsRx {
        private final TopicsAsync async;

        RxFromAsync(TopicsAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Maybe<String> name() {
            return MaybeCall.of(name, () -> async.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("TopicsRx", async);
        }
    }
}
