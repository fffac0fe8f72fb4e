package goldens.only_statics;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.only_statics.Tools")
final class ToolsViews {
    private ToolsViews() {}

    static final class SyncStatics {
        private static final ViewOperation sum;

        static {
            Bridge.requireLevel(1, "goldens.only_statics.ToolsSync");
            ViewSetup setup = ViewSetup.sync(SmartAsyncRuntime.shared(), ToolsViews.class, "Tools",
                    "ToolsAsync");
            sum = setup.operation("sum(int[])").blocking().make();
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
            sum = setup.operation("sum(int[])").blocking().make();
        }

        private AsyncStatics() {}

        static CompletableFuture<Integer> sum(int... numbers) {
            return sum.offload(() -> Tools.sum(numbers));
        }
    }
}
