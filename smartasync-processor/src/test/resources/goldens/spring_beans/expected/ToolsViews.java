package goldens.spring_beans;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.spring_beans.Tools")
final class ToolsViews {
    private ToolsViews() {}

    static final class SyncStatics {
        private static final ViewOperation sum;

        static {
            Bridge.requireLevel(1, "goldens.spring_beans.ToolsSync");
            ViewSetup setup = ViewSetup.sync(SmartAsyncRuntime.shared(), ToolsViews.class, "Tools",
                    "ToolsAsync");
            sum = setup.operation("sum(int, int)").blocking().make();
        }

        private SyncStatics() {}

        static int sum(int a, int b) {
            sum.checkCaller();
            return Tools.sum(a, b);
        }
    }

    static final class AsyncStatics {
        private static final ViewOperation sum;

        static {
            Bridge.requireLevel(1, "goldens.spring_beans.ToolsAsync");
            ViewSetup setup = ViewSetup.async(SmartAsyncRuntime.shared(), ToolsViews.class, "Tools",
                    "ToolsAsync");
            sum = setup.operation("sum(int, int)").blocking().make();
        }

        private AsyncStatics() {}

        static CompletableFuture<Integer> sum(int a, int b) {
            return sum.offload(() -> Tools.sum(a, b));
        }
    }
}
