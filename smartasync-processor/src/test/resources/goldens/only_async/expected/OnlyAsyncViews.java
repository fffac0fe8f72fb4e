package goldens.only_async;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.only_async.OnlyAsync")
final class OnlyAsyncViews {
    private static final int ASK = 0;

    private OnlyAsyncViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("ask()").blocking()));
    }

    static OnlyAsyncAsync async(OnlyAsync service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only_async.OnlyAsyncAsync");
        ViewSetup setup = ViewSetup.async(runtime, OnlyAsyncViews.class, "OnlyAsync",
                "OnlyAsyncAsync");
        return new AsyncView(service, operations(setup));
    }

    private static final class AsyncView extends ViewCalls implements OnlyAsyncAsync {
        private final OnlyAsync service;

        AsyncView(OnlyAsync service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> ask() {
            return ViewCalls.offload(this, ASK, () -> service.ask());
        }
    }
}
