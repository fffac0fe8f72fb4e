package goldens.only_async;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.only_async.OnlyAsync")
final class OnlyAsyncViews {
    private OnlyAsyncViews() {}

    static OnlyAsyncAsync async(OnlyAsync service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only_async.OnlyAsyncAsync");
        return new AsyncView(service, runtime);
    }

    private static final class AsyncView implements OnlyAsyncAsync {
        private final OnlyAsync service;
        private final AsyncOperation ask;

        AsyncView(OnlyAsync service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "OnlyAsync", "OnlyAsyncAsync");
            this.ask = setup.operation("ask()").offloading();
        }

        @Override
        public CompletableFuture<String> ask() {
            return new OffloadedCall<String>(ask) {
                @Override
                protected String call() {
                    return service.ask();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("OnlyAsyncAsync", service);
        }
    }
}
