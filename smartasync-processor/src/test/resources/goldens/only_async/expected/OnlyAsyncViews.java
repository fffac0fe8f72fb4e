package goldens.only_async;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.only_async.OnlyAsync")
final class OnlyAsyncViews {
    private final ViewOperation ask;

    private OnlyAsyncViews(ViewSetup setup) {
        this.ask = setup.operation("ask()").blocking();
    }

    private static OnlyAsyncViews of(ViewSetup setup) {
        OnlyAsyncViews known = setup.known(OnlyAsyncViews.class);
        return known != null ? known : setup.keep(new OnlyAsyncViews(setup));
    }

    static OnlyAsyncAsync async(OnlyAsync service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only_async.OnlyAsyncAsync");
        ViewSetup setup = ViewSetup.async(runtime, OnlyAsyncViews.class, "OnlyAsync",
                "OnlyAsyncAsync");
        return of(setup).new AsyncView(service);
    }

    private final class AsyncView extends SourceView implements OnlyAsyncAsync {
        private final OnlyAsync service;

        AsyncView(OnlyAsync service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> ask() {
            return ask.offload(() -> service.ask());
        }

        @Override
        public String toString() {
            return Bridge.describe("OnlyAsyncAsync", service);
        }
    }
}
