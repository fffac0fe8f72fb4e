package goldens.only_sync;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;

@GeneratedView("goldens.only_sync.OnlySync")
final class OnlySyncViews {
    private static final int ASK = 0;

    private OnlySyncViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("ask()").async()));
    }

    static OnlySyncSync sync(OnlySync service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only_sync.OnlySyncSync");
        ViewSetup setup = ViewSetup.sync(runtime, OnlySyncViews.class, "OnlySync", "");
        return new SyncView(service, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements OnlySyncSync {
        private final OnlySync service;

        SyncView(OnlySync service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String ask() {
            ViewCalls.check(this, ASK);
            return ViewCalls.await(this, ASK, service.ask());
        }
    }
}
