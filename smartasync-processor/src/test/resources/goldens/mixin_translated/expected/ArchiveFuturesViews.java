package goldens.mixin_translated;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.MixinRuntime;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;

@GeneratedView("goldens.mixin_translated.Archive")
final class ArchiveFuturesViews {
    final ViewOperation readAsync;
    final ViewOperation writeAsync;

    private ArchiveFuturesViews(ViewSetup setup) {
        this.readAsync = setup.operation("read(String)", "readAsync(String)")
                .translate(new OrderFailures()).blocking().make();
        this.writeAsync = setup.operation("write(String, String)", "writeAsync(String, String)")
                .translate(new OrderFailures()).blocking().make();
    }

    static ArchiveFuturesViews operationsOf(ArchiveFutures mixin) {
        SmartAsyncRuntime runtime = MixinRuntime.of(mixin);
        return runtime == null ? Shared.OPERATIONS : on(runtime);
    }

    private static ArchiveFuturesViews on(SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.mixin_translated.ArchiveFutures");
        ViewSetup setup = ViewSetup.async(runtime, ArchiveFuturesViews.class, "Archive", "");
        ArchiveFuturesViews known = setup.known(ArchiveFuturesViews.class);
        return known != null ? known : setup.keep(new ArchiveFuturesViews(setup));
    }

    private static final class Shared {
        private static final ArchiveFuturesViews OPERATIONS = on(SmartAsyncRuntime.shared());
    }
}
