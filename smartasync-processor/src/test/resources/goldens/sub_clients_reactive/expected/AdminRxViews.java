package goldens.sub_clients_reactive;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import io.github.smartasync.rxjava3.MaybeCall;
import io.reactivex.rxjava3.core.Maybe;

@GeneratedView("goldens.sub_clients_reactive.Admin")
final class AdminRxViews {
    private static final int LATER = 0;
    private static final int MONO = 1;
    private static final int OPEN = 2;

    private AdminRxViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("later()").async(),
                setup.operation("mono()").async(),
                setup.operation("open()").blocking()));
    }

    static AdminRx rx(Admin service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.AdminRx");
        ViewSetup setup = ViewSetup.async(runtime, AdminRxViews.class, "Admin", "AdminAsync");
        return new RxView(service, operations(setup));
    }

    static AdminRx rxFrom(AdminAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.AdminRx");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, AdminRxViews.class, "AdminAsync");
        return new RxFromAsync(async, operations(setup));
    }

    private static final class RxView extends ViewCalls implements AdminRx {
        private final Admin service;

        RxView(Admin service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public TopicsRx topics() {
            Topics found = service.topics();
            return found == null ? Bridge.absent() : TopicsRx.of(found, ViewCalls.runtime(this));
        }

        @Override
        public Maybe<TopicsRx> later() {
            return MaybeCall.of(ViewCalls.operation(this, LATER), () -> ViewCalls.adopt(this, LATER,
                    service.later())).map(found -> TopicsRx.of(found, ViewCalls.runtime(this)));
        }

        @Override
        public Maybe<TopicsRx> mono() {
            return MaybeCall.of(ViewCalls.operation(this, MONO),
                    () -> ViewCalls.operation(this, MONO).adoptOwned(ViewCalls.operation(this, MONO).returned(service.mono(),
                    "Mono").contextCapture().toFuture()))
                    .map(found -> TopicsRx.of(found, ViewCalls.runtime(this)));
        }

        @Override
        public Maybe<TopicsRx> open() {
            return MaybeCall.of(ViewCalls.operation(this, OPEN), () -> ViewCalls.offload(this, OPEN,
                    () -> service.open()))
                    .map(found -> TopicsRx.of(found, ViewCalls.runtime(this)));
        }
    }

    private static final class RxFromAsync extends ViewCalls implements AdminRx {
        private final AdminAsync async;

        RxFromAsync(AdminAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public TopicsRx topics() {
            TopicsAsync found = async.topics();
            return found == null ? Bridge.absent() : TopicsRx.from(found, ViewCalls.runtime(this));
        }

        @Override
        public Maybe<TopicsRx> later() {
            return MaybeCall.of(ViewCalls.operation(this, LATER), () -> async.later())
                    .map(found -> TopicsRx.from(found, ViewCalls.runtime(this)));
        }

        @Override
        public Maybe<TopicsRx> mono() {
            return MaybeCall.of(ViewCalls.operation(this, MONO), () -> async.mono())
                    .map(found -> TopicsRx.from(found, ViewCalls.runtime(this)));
        }

        @Override
        public Maybe<TopicsRx> open() {
            return MaybeCall.of(ViewCalls.operation(this, OPEN), () -> async.open())
                    .map(found -> TopicsRx.from(found, ViewCalls.runtime(this)));
        }
    }
}
