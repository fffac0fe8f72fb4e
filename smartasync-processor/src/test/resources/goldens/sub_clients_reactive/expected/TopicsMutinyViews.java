package goldens.sub_clients_reactive;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.mutiny.UniCall;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import io.smallrye.mutiny.Uni;

@GeneratedView("goldens.sub_clients_reactive.Topics")
final class TopicsMutinyViews {
    private static final int NAME = 0;

    private TopicsMutinyViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("name()").blocking()));
    }

    static TopicsMutiny mutiny(Topics service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.TopicsMutiny");
        ViewSetup setup = ViewSetup.async(runtime, TopicsMutinyViews.class, "Topics",
                "TopicsAsync");
        return new MutinyView(service, operations(setup));
    }

    static TopicsMutiny mutinyFrom(TopicsAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.TopicsMutiny");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, TopicsMutinyViews.class, "TopicsAsync");
        return new MutinyFromAsync(async, operations(setup));
    }

    private static final class MutinyView extends ViewCalls implements TopicsMutiny {
        private final Topics service;

        MutinyView(Topics service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public Uni<String> name() {
            return UniCall.of(ViewCalls.operation(this, NAME), () -> ViewCalls.offload(this, NAME,
                    () -> service.name()));
        }
    }

    private static final class MutinyFromAsync extends ViewCalls implements TopicsMutiny {
        private final TopicsAsync async;

        MutinyFromAsync(TopicsAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public Uni<String> name() {
            return UniCall.of(ViewCalls.operation(this, NAME), () -> async.name());
        }
    }
}
