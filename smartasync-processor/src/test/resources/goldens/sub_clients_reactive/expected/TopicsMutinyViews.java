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

@GeneratedView("goldens.sub_clients_reactive.Topics")
final class TopicsMutinyViews {
    private final ViewOperation name;

    private TopicsMutinyViews(ViewSetup setup) {
        this.name = setup.operation("name()").blocking();
    }

    private static TopicsMutinyViews of(ViewSetup setup) {
        TopicsMutinyViews known = setup.known(TopicsMutinyViews.class);
        return known != null ? known : setup.keep(new TopicsMutinyViews(setup));
    }

    static TopicsMutiny mutiny(Topics service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.TopicsMutiny");
        ViewSetup setup = ViewSetup.async(runtime, TopicsMutinyViews.class, "Topics",
                "TopicsAsync");
        return of(setup).new MutinyView(service);
    }

    static TopicsMutiny mutinyFrom(TopicsAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients_reactive.TopicsMutiny");
        ViewSetup setup = ViewSetup.asyncFromAsync(runtime, TopicsMutinyViews.class, "TopicsAsync");
        return of(setup).new MutinyFromAsync(async);
    }

    private final class MutinyView extends SourceView implements TopicsMutiny {
        private final Topics service;

        MutinyView(Topics service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public Uni<String> name() {
            return UniCall.of(name, () -> name.offload(() -> service.name()));
        }

        @Override
        public String toString() {
            return Bridge.describe("TopicsMutiny", service);
        }
    }

    private final class MutinyFromAsync extends SourceView implements TopicsMutiny {
        private final TopicsAsync async;

        MutinyFromAsync(TopicsAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public Uni<String> name() {
            return UniCall.of(name, () -> async.name());
        }

        @Override
        public String toString() {
            return Bridge.describe("TopicsMutiny", async);
        }
    }
}
