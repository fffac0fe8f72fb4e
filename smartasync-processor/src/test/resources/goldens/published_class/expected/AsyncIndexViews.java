package goldens.published_class;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;

@GeneratedView("goldens.published_class.AsyncIndex")
final class AsyncIndexViews {
    private AsyncIndexViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup));
    }

    static AsyncIndexAsync async(AsyncIndex service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.published_class.AsyncIndexAsync");
        ViewSetup setup = ViewSetup.async(runtime, AsyncIndexViews.class, "AsyncIndex",
                "AsyncIndexAsync");
        return new AsyncView(service, operations(setup));
    }

    private static final class AsyncView extends ViewCalls implements AsyncIndexAsync {
        private final AsyncIndex service;

        AsyncView(AsyncIndex service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String name() {
            return service.name();
        }
    }
}
