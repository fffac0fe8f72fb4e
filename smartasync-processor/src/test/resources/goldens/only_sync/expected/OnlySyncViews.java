package goldens.only_sync;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;

@GeneratedView("goldens.only_sync.OnlySync")
final class OnlySyncViews {
    private final ViewOperation ask;

    private OnlySyncViews(ViewSetup setup) {
        this.ask = setup.operation("ask()").async();
    }

    private static OnlySyncViews of(ViewSetup setup) {
        OnlySyncViews known = setup.known(OnlySyncViews.class);
        return known != null ? known : setup.keep(new OnlySyncViews(setup));
    }

    static OnlySyncSync sync(OnlySync service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only_sync.OnlySyncSync");
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
        public String ask() {
            return ask.checkCaller().await(service.ask());
        }

        @Override
        public String toString() {
            return Bridge.describe("OnlySyncSync", service);
        }
    }
}
