package goldens.sub_clients_reactive;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.mutiny.UniCall;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import io.smallrye.mutiny.Uni;

@GeneratedView("goldens.sub_clients_reactive.Admin")
final class AdminMutinyViews {
    private static final int LATER = 0;
    private static final int MONO = 1;
    private static final int OPEN = 2;

    private AdminMutinyViews() {}

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

    static AdminMutiny mutiny(Admin service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.AdminMutiny");
        ViewSetup setup = ViewSetup.async(runtime, AdminMutinyViews.class, "Admin", "AdminAsync");
        return new MutinyView(service, operations(setup));
    }

    static AdminMutiny mutinyFrom(AdminAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.AdminMutiny");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, AdminMutinyViews.class, "AdminAsync");
        return new MutinyFromAsync(async, operations(setup));
    }

    private static final class MutinyView extends ViewCalls implements AdminMutiny {
        private final Admin service;

        MutinyView(Admin service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public TopicsMutiny topics() {
            Topics found = service.topics();
            return found == null ? Bridge.absent() : TopicsMutiny.of(found, ViewCalls.runtime(this));
        }

        @Override
        public Uni<TopicsMutiny> later() {
            return UniCall.of(ViewCalls.operation(this, LATER), () -> ViewCalls.adopt(this, LATER,
                    service.later())).map(found -> TopicsMutiny.of(found, ViewCalls.runtime(this)));
        }

        @Override
        public Uni<TopicsMutiny> mono() {
            return UniCall.of(ViewCalls.operation(this, MONO),
                    () -> ViewCalls.operation(this, MONO).adoptOwned(ViewCalls.operation(this, MONO).returned(service.mono(),
                    "Mono").contextCapture().toFuture()))
                    .map(found -> TopicsMutiny.of(found, ViewCalls.runtime(this)));
        }

        @Override
        public Uni<TopicsMutiny> open() {
            return UniCall.of(ViewCalls.operation(this, OPEN), () -> ViewCalls.offload(this, OPEN,
                    () -> service.open()))
                    .map(found -> TopicsMutiny.of(found, ViewCalls.runtime(this)));
        }
    }

    private static final class MutinyFromAsync extends ViewCalls implements AdminMutiny {
        private final AdminAsync async;

        MutinyFromAsync(AdminAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public TopicsMutiny topics() {
            TopicsAsync found = async.topics();
            return found == null ? Bridge.absent() : TopicsMutiny.from(found, ViewCalls.runtime(this));
        }

        @Override
        public Uni<TopicsMutiny> later() {
            return UniCall.of(ViewCalls.operation(this, LATER), () -> async.later())
                    .map(found -> TopicsMutiny.from(found, ViewCalls.runtime(this)));
        }

        @Override
        public Uni<TopicsMutiny> mono() {
            return UniCall.of(ViewCalls.operation(this, MONO), () -> async.mono())
                    .map(found -> TopicsMutiny.from(found, ViewCalls.runtime(this)));
        }

        @Override
        public Uni<TopicsMutiny> open() {
            return UniCall.of(ViewCalls.operation(this, OPEN), () -> async.open())
                    .map(found -> TopicsMutiny.from(found, ViewCalls.runtime(this)));
        }
    }
}
