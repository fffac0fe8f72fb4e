package goldens.sub_clients;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;

@GeneratedView("goldens.sub_clients.OnlySync")
final class OnlySyncViews {
    private OnlySyncViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup));
    }

    static OnlySyncSync sync(OnlySync service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.OnlySyncSync");
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
        public TopicsSync topics() {
            Topics found = service.topics();
            return found == null ? Bridge.absent() : TopicsSync.of(found, ViewCalls.runtime(this));
        }
    }
}
