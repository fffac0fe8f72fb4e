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
        Objects.requireNonNull(runtime, "runtime");
        return new SyncView(service);
    }

    static ConfigAsync async(Config service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.everything_direct.ConfigAsync");
        Objects.requireNonNull(runtime, "runtime");
        return new AsyncView(service);
    }

    static ConfigSync syncFrom(ConfigAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.everything_direct.ConfigSync");
        Objects.requireNonNull(runtime, "runtime");
        return new SyncFromAsync(async);
    }

    static ConfigAsync asyncFrom(ConfigSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.everything_direct.ConfigAsync");
        Objects.requireNonNull(runtime, "runtime");
        return new AsyncFromSync(blocking);
    }

    private static final class SyncView implements ConfigSync {
        private final Config service;

        SyncView(Config service) {
            this.service = Objects.requireNonNull(service, "service");
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

        AsyncView(Config service) {
            this.service = Objects.requireNonNull(service, "service");
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

        SyncFromAsync(ConfigAsync async) {
            this.async = Objects.requireNonNull(async, "async");
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

        AsyncFromSync(ConfigSync blocking) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
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
