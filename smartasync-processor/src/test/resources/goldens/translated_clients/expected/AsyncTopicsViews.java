package goldens.translated_clients;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.translated_clients.AsyncTopics")
final class AsyncTopicsViews {
    final ViewOperation count;

    private AsyncTopicsViews(ViewSetup setup) {
        this.count = setup.operation("count()").translate(new Failures()).declares(Told.class)
                .async();
    }

    private static AsyncTopicsViews of(ViewSetup setup) {
        AsyncTopicsViews known = setup.known(AsyncTopicsViews.class);
        return known != null ? known : setup.keep(new AsyncTopicsViews(setup));
    }

    static AsyncTopicsViews sync(SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.translated_clients.Topics");
        return of(ViewSetup.sync(runtime, AsyncTopicsViews.class, "AsyncTopics",
                "AsyncTopicsAsync"));
    }

    static AsyncTopicsAsync async(AsyncTopics service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.translated_clients.AsyncTopicsAsync");
        ViewSetup setup = ViewSetup.async(runtime, AsyncTopicsViews.class, "AsyncTopics",
                "AsyncTopicsAsync");
        return of(setup).new AsyncView(service);
    }

    private final class AsyncView extends SourceView implements AsyncTopicsAsync {
        private final AsyncTopics service;

        AsyncView(AsyncTopics service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Integer> count() {
            try {
                return count.adopt(service.count());
            } catch (Throwable failure) {
                return count.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("AsyncTopicsAsync", service);
        }
    }
}
