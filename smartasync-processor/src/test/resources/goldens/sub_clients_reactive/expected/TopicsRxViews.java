package goldens.sub_clients_reactive;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import io.github.smartasync.rxjava3.MaybeCall;
import io.reactivex.rxjava3.core.Maybe;

@GeneratedView("goldens.sub_clients_reactive.Topics")
final class TopicsRxViews {
    private static final int NAME = 0;

    private TopicsRxViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("name()").blocking()));
    }

    static TopicsRx rx(Topics service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.TopicsRx");
        ViewSetup setup = ViewSetup.async(runtime, TopicsRxViews.class, "Topics", "TopicsAsync");
        return new RxView(service, operations(setup));
    }

    static TopicsRx rxFrom(TopicsAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.TopicsRx");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, TopicsRxViews.class, "TopicsAsync");
        return new RxFromAsync(async, operations(setup));
    }

    private static final class RxView extends ViewCalls implements TopicsRx {
        private final Topics service;

        RxView(Topics service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Maybe<String> name() {
            return MaybeCall.of(ViewCalls.operation(this, NAME), () -> ViewCalls.offload(this, NAME,
                    () -> service.name()));
        }
    }

    private static final class RxFromAsync extends ViewCalls implements TopicsRx {
        private final TopicsAsync async;

        RxFromAsync(TopicsAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Maybe<String> name() {
            return MaybeCall.of(ViewCalls.operation(this, NAME), () -> async.name());
        }
    }
}
