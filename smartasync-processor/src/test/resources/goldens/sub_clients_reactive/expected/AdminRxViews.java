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

@GeneratedView("goldens.sub_clients_reactive.Admin")
final class AdminRxViews {
    private final ViewOperation later;
    private final ViewOperation mono;
    private final ViewOperation open;
    private final SmartAsyncRuntime runtime;

    private AdminRxViews(ViewSetup setup) {
        this.runtime = setup.runtime();
        this.later = setup.operation("later()").async();
        this.mono = setup.operation("mono()").async();
        this.open = setup.operation("open()").blocking();
    }

    private static AdminRxViews of(ViewSetup setup) {
        AdminRxViews known = setup.known(AdminRxViews.class);
        return known != null ? known : setup.keep(new AdminRxViews(setup));
    }

    static AdminRx rx(Admin service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.AdminRx");
        ViewSetup setup = ViewSetup.async(runtime, AdminRxViews.class, "Admin", "AdminAsync");
        return of(setup).new RxView(service);
    }

    static AdminRx rxFrom(AdminAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.AdminRx");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, AdminRxViews.class, "AdminAsync");
        return of(setup).new RxFromAsync(async);
    }

    private final class RxView extends SourceView implements AdminRx {
        private final Admin service;

        RxView(Admin service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public TopicsRx topics() {
            Topics found = service.topics();
            return found == null ? Bridge.absent() : TopicsRx.of(found, runtime);
        }

        @Override
        public Maybe<TopicsRx> later() {
            return MaybeCall.of(later, () -> later.adopt(service.later()))
                    .map(found -> TopicsRx.of(found, runtime));
        }

        @Override
        public Maybe<TopicsRx> mono() {
            return MaybeCall.of(mono, () -> mono.adoptOwned(mono.returned(service.mono(),
                    "Mono").contextCapture().toFuture())).map(found -> TopicsRx.of(found, runtime));
        }

        @Override
        public Maybe<TopicsRx> open() {
            return MaybeCall.of(open, () -> open.offload(() -> service.open()))
                    .map(found -> TopicsRx.of(found, runtime));
        }

        @Override
        public String toString() {
            return Bridge.describe("AdminRx", service);
        }
    }

    private final class RxFromAsync extends SourceView implements AdminRx {
        private final AdminAsync async;

        RxFromAsync(AdminAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public TopicsRx topics() {
            TopicsAsync found = async.topics();
            return found == null ? Bridge.absent() : TopicsRx.from(found, runtime);
        }

        @Override
        public Maybe<TopicsRx> later() {
            return MaybeCall.of(later, () -> async.later())
                    .map(found -> TopicsRx.from(found, runtime));
        }

        @Override
        public Maybe<TopicsRx> mono() {
            return MaybeCall.of(mono, () -> async.mono())
                    .map(found -> TopicsRx.from(found, runtime));
        }

        @Override
        public Maybe<TopicsRx> open() {
            return MaybeCall.of(open, () -> async.open())
                    .map(found -> TopicsRx.from(found, runtime));
        }

        @Override
        public String toString() {
            return Bridge.describe("AdminRx", async);
        }
    }
}
