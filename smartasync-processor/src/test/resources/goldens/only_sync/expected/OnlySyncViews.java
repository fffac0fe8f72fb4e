package goldens.only_sync;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;

@GeneratedView("goldens.only_sync.OnlySync")
final class OnlySyncViews {
    private OnlySyncViews() {}

    static OnlySyncSync sync(OnlySync service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only_sync.OnlySyncSync");
        return new SyncView(service, runtime);
    }

    private static final class SyncView implements OnlySyncSync {
        private final OnlySync service;
        private final SyncOperation ask;

        SyncView(OnlySync service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "OnlySync", "");
            this.ask = setup.operation("ask()").awaiting();
        }

        @Override
        public String ask() {
            ask.checkCaller();
            return ask.await(service.ask());
        }

        @Override
        public String toString() {
            return Bridge.describe("OnlySyncSync", service);
        }
    }
}
