package goldens.only_statics;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.only_statics.Tools")
final class ToolsViews {
    private ToolsViews() {}

    static ToolsSync sync(Tools service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only_statics.ToolsSync");
        Objects.requireNonNull(runtime, "runtime");
        return new SyncView(service);
    }

    static ToolsAsync async(Tools service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only_statics.ToolsAsync");
        Objects.requireNonNull(runtime, "runtime");
        return new AsyncView(service);
    }

    static ToolsSync syncFrom(ToolsAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only_statics.ToolsSync");
        Objects.requireNonNull(runtime, "runtime");
        return new SyncFromAsync(async);
    }

    static ToolsAsync asyncFrom(ToolsSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only_statics.ToolsAsync");
        Objects.requireNonNull(runtime, "runtime");
        return new AsyncFromSync(blocking);
    }

    private static final class SyncView implements ToolsSync {
        private final Tools service;

        SyncView(Tools service) {
            this.service = Objects.requireNonNull(service, "service");
        }

        @Override
        public String toString() {
            return Bridge.describe("ToolsSync", service);
        }
    }

    private static final class AsyncView implements ToolsAsync {
        private final Tools service;

        AsyncView(Tools service) {
            this.service = Objects.requireNonNull(service, "service");
        }

        @Override
        public String toString() {
            return Bridge.describe("ToolsAsync", service);
        }
    }

    private static final class SyncFromAsync implements ToolsSync {
        private final ToolsAsync async;

        SyncFromAsync(ToolsAsync async) {
            this.async = Objects.requireNonNull(async, "async");
        }

        @Override
        public String toString() {
            return Bridge.describe("ToolsSync", async);
        }
    }

    private static final class AsyncFromSync implements ToolsAsync {
        private final ToolsSync blocking;

        AsyncFromSync(ToolsSync blocking) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
        }

        @Override
        public String toString() {
            return Bridge.describe("ToolsAsync", blocking);
        }
    }

    static final class SyncStatics {
        private static final ViewOperation sum;

        static {
            Bridge.requireLevel(1, "goldens.only_statics.ToolsSync");
            ViewSetup setup = ViewSetup.sync(SmartAsyncRuntime.shared(), ToolsViews.class, "Tools",
                    "ToolsAsync");
            sum = setup.operation("sum(int[])").blocking();
        }

        private SyncStatics() {}

        static int sum(int... numbers) {
            sum.checkCaller();
            return Tools.sum(numbers);
        }
    }

    static final class AsyncStatics {
        private static final ViewOperation sum;

        static {
            Bridge.requireLevel(1, "goldens.only_statics.ToolsAsync");
            ViewSetup setup = ViewSetup.async(SmartAsyncRuntime.shared(), ToolsViews.class, "Tools",
                    "ToolsAsync");
            sum = setup.operation("sum(int[])").blocking();
        }

        private AsyncStatics() {}

        static CompletableFuture<Integer> sum(int... numbers) {
            return sum.offload(() -> Tools.sum(numbers));
        }
    }
}
