package goldens.sub_clients_reactive;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.reactor.MonoCall;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import reactor.core.publisher.Mono;

@GeneratedView("goldens.sub_clients_reactive.Topics")
final class TopicsReactorViews {
    private static final int NAME = 0;

    private TopicsReactorViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("name()").blocking()));
    }

    static TopicsReactor reactor(Topics service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.TopicsReactor");
        ViewSetup setup = ViewSetup.async(runtime, TopicsReactorViews.class, "Topics",
                "TopicsAsync");
        return new ReactorView(service, operations(setup));
    }

    static TopicsReactor reactorFrom(TopicsAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.TopicsReactor");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, TopicsReactorViews.class,
                "TopicsAsync");
        return new ReactorFromAsync(async, operations(setup));
    }

    private static final class ReactorView extends ViewCalls implements TopicsReactor {
        private final Topics service;

        ReactorView(Topics service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Mono<String> name() {
            return MonoCall.of(ViewCalls.operation(this, NAME), () -> ViewCalls.offload(this, NAME,
                    () -> service.name()));
        }
    }

    private static final class ReactorFromAsync extends ViewCalls implements TopicsReactor {
        private final TopicsAsync async;

        ReactorFromAsync(TopicsAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Mono<String> name() {
            return MonoCall.of(ViewCalls.operation(this, NAME), () -> async.name());
        }
    }
}
