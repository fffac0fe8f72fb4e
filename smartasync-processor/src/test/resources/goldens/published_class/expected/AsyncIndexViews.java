package goldens.published_class;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import java.util.Objects;

@GeneratedView("goldens.published_class.AsyncIndex")
final class AsyncIndexViews {
    private AsyncIndexViews() {}

    static AsyncIndexAsync async(AsyncIndex service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.published_class.AsyncIndexAsync");
        Objects.requireNonNull(runtime, "runtime");
        return new AsyncView(service);
    }

    private static final class AsyncView extends SourceView implements AsyncIndexAsync {
        private final AsyncIndex service;

        AsyncView(AsyncIndex service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String name() {
            return service.name();
        }

        @Override
        public String toString() {
            return Bridge.describe("AsyncIndexAsync", service);
        }
    }
}
