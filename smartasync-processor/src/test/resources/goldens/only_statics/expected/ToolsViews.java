package goldens.only_statics;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.only_statics.Tools")
final class ToolsViews {
    private ToolsViews() {}

    static ToolsSync sync(Tools service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only_statics.ToolsSync");
        return new SyncView(service, runtime);
    }

    static ToolsAsync async(Tools service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only_statics.ToolsAsync");
        return new AsyncView(service, runtime);
    }

    static ToolsSync syncFrom(ToolsAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only_statics.ToolsSync");
        return new SyncFromAsync(async, runtime);
    }

    static ToolsAsync asyncFrom(ToolsSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.only_statics.ToolsAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements ToolsSync {
        private final Tools service;

        SyncView(Tools service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            Objects.requireNonNull(runtime, "runtime");
        }

        @Override
        public String toString() {
            return Bridge.describe("ToolsSync", service);
        }
    }

    private static final class AsyncView implements ToolsAsync {
        private final Tools service;

        AsyncView(Tools service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            Objects.requireNonNull(runtime, "runtime");
        }

        @Override
        public String toString() {
            return Bridge.describe("ToolsAsync", service);
        }
    }

    private static final class SyncFromAsync implements ToolsSync {
        private final ToolsAsync async;

        SyncFromAsync(ToolsAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            Objects.requireNonNull(runtime, "runtime");
        }

        @Override
        public String toString() {
            return Bridge.describe("ToolsSync", async);
        }
    }

    private static final class AsyncFromSync implements ToolsAsync {
        private final ToolsSync blocking;

        AsyncFromSync(ToolsSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            Objects.requireNonNull(runtime, "runtime");
        }

        @Override
        public String toString() {
            return Bridge.describe("ToolsAsync", blocking);
        }
    }

    static final class SyncStatics {
        private static final SyncOperation sum;

        static {
            Bridge.requireLevel(1, "goldens.only_statics.ToolsSync");
            ViewSetup setup = ViewSetup.of(SmartAsyncRuntime.shared(), "Tools", "ToolsAsync");
            sum = setup.operation("sum(int[])").calling();
        }

        private SyncStatics() {}

        static int sum(int... numbers) {
            sum.checkCaller();
            return Tools.sum(numbers);
        }
    }

    static final class AsyncStatics {
        private static final AsyncOperation sum;

        static {
            Bridge.requireLevel(1, "goldens.only_statics.ToolsAsync");
            ViewSetup setup = ViewSetup.of(SmartAsyncRuntime.shared(), "Tools", "ToolsAsync");
            sum = setup.operation("sum(int[])").offloading();
        }

        private AsyncStatics() {}

        static CompletableFuture<Integer> sum(int... numbers) {
            return new OffloadedCall<Integer>(sum) {
                @Override
                protected Integer call() {
                    return Tools.sum(numbers);
                }
            }.submit();
        }
    }
}
