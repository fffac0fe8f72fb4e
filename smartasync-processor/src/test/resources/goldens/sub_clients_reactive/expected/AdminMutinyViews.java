package goldens.sub_clients_reactive;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.mutiny.UniCall;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import io.smallrye.mutiny.Uni;
import java.util.Objects;

@GeneratedView("goldens.sub_clients_reactive.Admin")
final class AdminMutinyViews {
    private final ViewOperation later;
    private final ViewOperation mono;
    private final ViewOperation open;
    private final SmartAsyncRuntime runtime;

    private AdminMutinyViews(ViewSetup setup) {
        this.runtime = setup.runtime();
        this.later = setup.operation("later()").async();
        this.mono = setup.operation("mono()").async();
        this.open = setup.operation("open()").blocking();
    }

    private static AdminMutinyViews of(ViewSetup setup) {
        AdminMutinyViews known = setup.known(AdminMutinyViews.class);
        return known != null ? known : setup.keep(new AdminMutinyViews(setup));
    }

    static AdminMutiny mutiny(Admin service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.AdminMutiny");
        ViewSetup setup = ViewSetup.async(runtime, AdminMutinyViews.class, "Admin", "AdminAsync");
        return of(setup).new MutinyView(service);
    }

    static AdminMutiny mutinyFrom(AdminAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.AdminMutiny");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, AdminMutinyViews.class, "AdminAsync");
        return of(setup).new MutinyFromAsync(async);
    }

    private final class MutinyView extends SourceView implements AdminMutiny {
        private final Admin service;

        MutinyView(Admin service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public TopicsMutiny topics() {
            Topics found = service.topics();
            return found == null ? Bridge.absent() : TopicsMutiny.of(found, runtime);
        }

        @Override
        public Uni<TopicsMutiny> later() {
            return UniCall.of(later, () -> later.adopt(service.later()))
                    .map(found -> TopicsMutiny.of(found, runtime));
        }

        @Override
        public Uni<TopicsMutiny> mono() {
            return UniCall.of(mono, () -> mono.adoptOwned(mono.returned(service.mono(),
                    "Mono").contextCapture().toFuture()))
                    .map(found -> TopicsMutiny.of(found, runtime));
        }

        @Override
        public Uni<TopicsMutiny> open() {
            return UniCall.of(open, () -> open.offload(() -> service.open()))
                    .map(found -> TopicsMutiny.of(found, runtime));
        }

        @Override
        public String toString() {
            return Bridge.describe("AdminMutiny", service);
        }
    }

    private final class MutinyFromAsync extends SourceView implements AdminMutiny {
        private final AdminAsync async;

        MutinyFromAsync(AdminAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public TopicsMutiny topics() {
            TopicsAsync found = async.topics();
            return found == null ? Bridge.absent() : TopicsMutiny.from(found, runtime);
        }

        @Override
        public Uni<TopicsMutiny> later() {
            return UniCall.of(later, () -> async.later())
                    .map(found -> TopicsMutiny.from(found, runtime));
        }

        @Override
        public Uni<TopicsMutiny> mono() {
            return UniCall.of(mono, () -> async.mono())
                    .map(found -> TopicsMutiny.from(found, runtime));
        }

        @Override
        public Uni<TopicsMutiny> open() {
            return UniCall.of(open, () -> async.open())
                    .map(found -> TopicsMutiny.from(found, runtime));
        }

        @Override
        public String toString() {
            return Bridge.describe("AdminMutiny", async);
        }
    }
}
