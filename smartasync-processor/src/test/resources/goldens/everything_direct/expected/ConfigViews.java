package goldens.everything_direct;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import java.util.Objects;

@GeneratedView("goldens.everything_direct.Config")
final class ConfigViews {
    private ConfigViews() {}

    static ConfigSync sync(Config service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.everything_direct.ConfigSync");
        return new SyncView(service, runtime);
    }

    static ConfigAsync async(Config service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.everything_direct.ConfigAsync");
        return new AsyncView(service, runtime);
    }

    static ConfigSync syncFrom(ConfigAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.everything_direct.ConfigSync");
        return new SyncFromAsync(async, runtime);
    }

    static ConfigAsync asyncFrom(ConfigSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.everything_direct.ConfigAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements ConfigSync {
        private final Config service;

        SyncView(Config service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            Objects.requireNonNull(runtime, "runtime");
        }

        @Override
        public String name() {
            return service.name();
        }

        @Override
        public String toString() {
            return Bridge.describe("ConfigSync", service);
        }
    }

    private static final class AsyncView implements ConfigAsync {
        private final Config service;

        AsyncView(Config service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            Objects.requireNonNull(runtime, "runtime");
        }

        @Override
        public String name() {
            return service.name();
        }

        @Override
        public String toString() {
            return Bridge.describe("ConfigAsync", service);
        }
    }

    private static final class SyncFromAsync implements ConfigSync {
        private final ConfigAsync async;

        SyncFromAsync(ConfigAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            Objects.requireNonNull(runtime, "runtime");
        }

        @Override
        public String name() {
            return async.name();
        }

        @Override
        public String toString() {
            return Bridge.describe("ConfigSync", async);
        }
    }

    private static final class AsyncFromSync implements ConfigAsync {
        private final ConfigSync blocking;

        AsyncFromSync(ConfigSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            Objects.requireNonNull(runtime, "runtime");
        }

        @Override
        public String name() {
            return blocking.name();
        }

        @Override
        public String toString() {
            return Bridge.describe("ConfigAsync", blocking);
        }
    }
}
