package goldens.translated_clients;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.translated_clients.AsyncTopics")
final class AsyncTopicsViews {
    static final int COUNT = 0;

    private AsyncTopicsViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("count()").translate(new Failures()).declares(Told.class).async()));
    }

    static ViewOperations sync(SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.translated_clients.Topics");
        return operations(ViewSetup.sync(runtime, AsyncTopicsViews.class, "AsyncTopics",
                "AsyncTopicsAsync"));
    }

    static AsyncTopicsAsync async(AsyncTopics service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.translated_clients.AsyncTopicsAsync");
        ViewSetup setup = ViewSetup.async(runtime, AsyncTopicsViews.class, "AsyncTopics",
                "AsyncTopicsAsync");
        return new AsyncView(service, operations(setup));
    }

    private static final class AsyncView extends ViewCalls implements AsyncTopicsAsync {
        private final AsyncTopics service;

        AsyncView(AsyncTopics service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> count() {
            try {
                return ViewCalls.adopt(this, COUNT, service.count());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, COUNT, failure);
            }
        }
    }
}
