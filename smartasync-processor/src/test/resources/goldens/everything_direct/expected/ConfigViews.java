package goldens.everything_direct;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;

@GeneratedView("goldens.everything_direct.Config")
final class ConfigViews {
    private ConfigViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup));
    }

    static ConfigSync sync(Config service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.everything_direct.ConfigSync");
        ViewSetup setup = ViewSetup.sync(runtime, ConfigViews.class, "Config", "ConfigAsync");
        return new SyncView(service, operations(setup));
    }

    static ConfigAsync async(Config service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.everything_direct.ConfigAsync");
        ViewSetup setup = ViewSetup.async(runtime, ConfigViews.class, "Config", "ConfigAsync");
        return new AsyncView(service, operations(setup));
    }

    static ConfigSync syncFrom(ConfigAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.everything_direct.ConfigSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ConfigViews.class, "ConfigAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static ConfigAsync asyncFrom(ConfigSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.everything_direct.ConfigAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ConfigViews.class, "ConfigSync",
                "ConfigAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements ConfigSync {
        private final Config service;

        SyncView(Config service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String name() {
            return service.name();
        }
    }

    private static final class AsyncView extends ViewCalls implements ConfigAsync {
        private final Config service;

        AsyncView(Config service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String name() {
            return service.name();
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements ConfigSync {
        private final ConfigAsync async;

        SyncFromAsync(ConfigAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String name() {
            return async.name();
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements ConfigAsync {
        private final ConfigSync blocking;

        AsyncFromSync(ConfigSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public String name() {
            return blocking.name();
        }
    }
}
