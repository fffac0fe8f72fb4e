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

@GeneratedView("goldens.sub_clients_reactive.Topics")
final class TopicsReactorViews {
    private final ViewOperation name;

    private TopicsReactorViews(ViewSetup setup) {
        this.name = setup.operation("name()").blocking();
    }

    private static TopicsReactorViews of(ViewSetup setup) {
        TopicsReactorViews known = setup.known(TopicsReactorViews.class);
        return known != null ? known : setup.keep(new TopicsReactorViews(setup));
    }

    static TopicsReactor reactor(Topics service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.TopicsReactor");
        ViewSetup setup = ViewSetup.async(runtime, TopicsReactorViews.class, "Topics",
                "TopicsAsync");
        return of(setup).new ReactorView(service);
    }

    static TopicsReactor reactorFrom(TopicsAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.TopicsReactor");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, TopicsReactorViews.class,
                "TopicsAsync");
        return of(setup).new ReactorFromAsync(async);
    }

    private final class ReactorView extends SourceView implements TopicsReactor {
        private final Topics service;

        ReactorView(Topics service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Mono<String> name() {
            return MonoCall.of(name, () -> name.offload(() -> service.name()));
        }

        @Override
        public String toString() {
            return Bridge.describe("TopicsReactor", service);
        }
    }

    private final class ReactorFromAsync extends SourceView implements TopicsReactor {
        private final TopicsAsync async;

        ReactorFromAsync(TopicsAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Mono<String> name() {
            return MonoCall.of(name, () -> async.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("TopicsReactor", async);
        }
    }
}
