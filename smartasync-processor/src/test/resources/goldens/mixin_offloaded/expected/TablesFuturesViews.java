package goldens.mixin_offloaded;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.MixinRuntime;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;

@GeneratedView("goldens.mixin_offloaded.Tables")
final class TablesFuturesViews {
    final ViewOperation listAsync;
    final ViewOperation countAsync;
    final ViewOperation dropAsync;
    final ViewOperation closeAsync;

    private TablesFuturesViews(ViewSetup setup) {
        this.listAsync = setup.operation("list()", "listAsync()").blocking().make();
        this.countAsync = setup.operation("count(String)", "countAsync(String)").blocking().make();
        this.dropAsync = setup.operation("drop(String)", "dropAsync(String)")
                .timeoutNanos(1_000_000_000L).blocking().make();
        this.closeAsync = setup.operation("close()", "closeAsync()").blocking().make();
    }

    static TablesFuturesViews operationsOf(TablesFutures mixin) {
        SmartAsyncRuntime runtime = MixinRuntime.of(mixin);
        return runtime == null ? Shared.OPERATIONS : on(runtime);
    }

    private static TablesFuturesViews on(SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.mixin_offloaded.TablesFutures");
        ViewSetup setup = ViewSetup.async(runtime, TablesFuturesViews.class, "Tables", "");
        TablesFuturesViews known = setup.known(TablesFuturesViews.class);
        return known != null ? known : setup.keep(new TablesFuturesViews(setup));
    }

    private static final class Shared {
        private static final TablesFuturesViews OPERATIONS = on(SmartAsyncRuntime.shared());
    }
}
