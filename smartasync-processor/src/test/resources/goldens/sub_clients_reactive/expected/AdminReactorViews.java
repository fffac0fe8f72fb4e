package goldens.sub_clients_reactive;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.reactor.MonoCall;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import reactor.core.publisher.Mono;

@GeneratedView("goldens.sub_clients_reactive.Admin")
final class AdminReactorViews {
    private static final int LATER = 0;
    private static final int MONO = 1;
    private static final int OPEN = 2;

    private AdminReactorViews() {}

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

    static AdminReactor reactor(Admin service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.AdminReactor");
        ViewSetup setup = ViewSetup.async(runtime, AdminReactorViews.class, "Admin", "AdminAsync");
        return new ReactorView(service, operations(setup));
    }

    static AdminReactor reactorFrom(AdminAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.AdminReactor");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, AdminReactorViews.class, "AdminAsync");
        return new ReactorFromAsync(async, operations(setup));
    }

    private static final class ReactorView extends ViewCalls implements AdminReactor {
        private final Admin service;

        ReactorView(Admin service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public TopicsReactor topics() {
            Topics found = service.topics();
            return found == null ? Bridge.absent() : TopicsReactor.of(found, ViewCalls.runtime(this));
        }

        @Override
        public Mono<TopicsReactor> later() {
            return MonoCall.of(ViewCalls.operation(this, LATER), () -> ViewCalls.adopt(this, LATER,
                    service.later()))
                    .map(found -> TopicsReactor.of(found, ViewCalls.runtime(this)));
        }

        @Override
        public Mono<TopicsReactor> mono() {
            return MonoCall.through(ViewCalls.operation(this, MONO), () -> service.mono())
                    .map(found -> TopicsReactor.of(found, ViewCalls.runtime(this)));
        }

        @Override
        public Mono<TopicsReactor> open() {
            return MonoCall.of(ViewCalls.operation(this, OPEN), () -> ViewCalls.offload(this, OPEN,
                    () -> service.open()))
                    .map(found -> TopicsReactor.of(found, ViewCalls.runtime(this)));
        }
    }

    private static final class ReactorFromAsync extends ViewCalls implements AdminReactor {
        private final AdminAsync async;

        ReactorFromAsync(AdminAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public TopicsReactor topics() {
            TopicsAsync found = async.topics();
            return found == null ? Bridge.absent() : TopicsReactor.from(found, ViewCalls.runtime(this));
        }

        @Override
        public Mono<TopicsReactor> later() {
            return MonoCall.of(ViewCalls.operation(this, LATER), () -> async.later())
                    .map(found -> TopicsReactor.from(found, ViewCalls.runtime(this)));
        }

        @Override
        public Mono<TopicsReactor> mono() {
            return MonoCall.of(ViewCalls.operation(this, MONO), () -> async.mono())
                    .map(found -> TopicsReactor.from(found, ViewCalls.runtime(this)));
        }

        @Override
        public Mono<TopicsReactor> open() {
            return MonoCall.of(ViewCalls.operation(this, OPEN), () -> async.open())
                    .map(found -> TopicsReactor.from(found, ViewCalls.runtime(this)));
        }
    }
}
