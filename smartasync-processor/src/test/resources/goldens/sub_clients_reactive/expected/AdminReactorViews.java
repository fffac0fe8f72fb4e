package goldens.sub_clients_reactive;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.reactor.MonoCall;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import reactor.core.publisher.Mono;

@GeneratedView("goldens.sub_clients_reactive.Admin")
final class AdminReactorViews {
    private final ViewOperation later;
    private final ViewOperation mono;
    private final ViewOperation open;
    private final SmartAsyncRuntime runtime;

    private AdminReactorViews(ViewSetup setup) {
        this.runtime = setup.runtime();
        this.later = setup.operation("later()").async();
        this.mono = setup.operation("mono()").async();
        this.open = setup.operation("open()").blocking();
    }

    private static AdminReactorViews of(ViewSetup setup) {
        AdminReactorViews known = setup.known(AdminReactorViews.class);
        return known != null ? known : setup.keep(new AdminReactorViews(setup));
    }

    static AdminReactor reactor(Admin service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.AdminReactor");
        ViewSetup setup = ViewSetup.async(runtime, AdminReactorViews.class, "Admin", "AdminAsync");
        return of(setup).new ReactorView(service);
    }

    static AdminReactor reactorFrom(AdminAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.AdminReactor");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, AdminReactorViews.class, "AdminAsync");
        return of(setup).new ReactorFromAsync(async);
    }

    private final class ReactorView extends SourceView implements AdminReactor {
        private final Admin service;

        ReactorView(Admin service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public TopicsReactor topics() {
            Topics found = service.topics();
            return found == null ? Bridge.absent() : TopicsReactor.of(found, runtime);
        }

        @Override
        public Mono<TopicsReactor> later() {
            return MonoCall.of(later, () -> later.adopt(service.later()))
                    .map(found -> TopicsReactor.of(found, runtime));
        }

        @Override
        public Mono<TopicsReactor> mono() {
            return MonoCall.through(mono, () -> service.mono())
                    .map(found -> TopicsReactor.of(found, runtime));
        }

        @Override
        public Mono<TopicsReactor> open() {
            return MonoCall.of(open, () -> open.offload(() -> service.open()))
                    .map(found -> TopicsReactor.of(found, runtime));
        }

        @Override
        public String toString() {
            return Bridge.describe("AdminReactor", service);
        }
    }

    private final class ReactorFromAsync extends SourceView implements AdminReactor {
        private final AdminAsync async;

        ReactorFromAsync(AdminAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public TopicsReactor topics() {
            TopicsAsync found = async.topics();
            return found == null ? Bridge.absent() : TopicsReactor.from(found, runtime);
        }

        @Override
        public Mono<TopicsReactor> later() {
            return MonoCall.of(later, () -> async.later())
                    .map(found -> TopicsReactor.from(found, runtime));
        }

        @Override
        public Mono<TopicsReactor> mono() {
            return MonoCall.of(mono, () -> async.mono())
                    .map(found -> TopicsReactor.from(found, runtime));
        }

        @Override
        public Mono<TopicsReactor> open() {
            return MonoCall.of(open, () -> async.open())
                    .map(found -> TopicsReactor.from(found, runtime));
        }

        @Override
        public String toString() {
            return Bridge.describe("AdminReactor", async);
        }
    }
}
