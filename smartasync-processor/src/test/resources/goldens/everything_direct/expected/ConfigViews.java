package goldens.everything_direct;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
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

    private static final class SyncView extends SourceView implements ConfigSync {
        private final Config service;

        SyncView(Config service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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

    private static final class AsyncView extends SourceView implements ConfigAsync {
        private final Config service;

        AsyncView(Config service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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

    private static final class SyncFromAsync extends SourceView implements ConfigSync {
        private final ConfigAsync async;

        SyncFromAsync(ConfigAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
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

    private static final class AsyncFromSync extends SourceView implements ConfigAsync {
        private final ConfigSync blocking;

        AsyncFromSync(ConfigSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
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
