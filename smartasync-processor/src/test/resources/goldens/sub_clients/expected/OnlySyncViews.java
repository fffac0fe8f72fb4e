package goldens.sub_clients;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;

@GeneratedView("goldens.sub_clients.OnlySync")
final class OnlySyncViews {
    private final SmartAsyncRuntime runtime;

    private OnlySyncViews(ViewSetup setup) {
        this.runtime = setup.runtime();
    }

    private static OnlySyncViews of(ViewSetup setup) {
        OnlySyncViews known = setup.known(OnlySyncViews.class);
        return known != null ? known : setup.keep(new OnlySyncViews(setup));
    }

    static OnlySyncSync sync(OnlySync service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sub_clients.OnlySyncSync");
        ViewSetup setup = ViewSetup.sync(runtime, OnlySyncViews.class, "OnlySync", "");
        return of(setup).new SyncView(service);
    }

    private final class SyncView extends SourceView implements OnlySyncSync {
        private final OnlySync service;

        SyncView(OnlySync service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public TopicsSync topics() {
            Topics found = service.topics();
            return found == null ? Bridge.absent() : TopicsSync.of(found, runtime);
        }

        @Override
        public String toString() {
            return Bridge.describe("OnlySyncSync", service);
        }
    }
}
