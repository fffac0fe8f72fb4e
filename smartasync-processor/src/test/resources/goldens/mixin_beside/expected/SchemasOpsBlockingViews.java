package goldens.mixin_beside;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.MixinRuntime;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;

@GeneratedView("goldens.mixin_beside.SchemasOps")
final class SchemasOpsBlockingViews {
    final ViewOperation get;
    final ViewOperation get2;

    private SchemasOpsBlockingViews(ViewSetup setup) {
        this.get = setup.operation("getAsync(String)", "get(String)").async().make();
        this.get2 = setup.operation("getAsync()", "get()").async().make();
    }

    static SchemasOpsBlockingViews operationsOf(SchemasBlocking mixin) {
        SmartAsyncRuntime runtime = MixinRuntime.of(mixin);
        return runtime == null ? Shared.OPERATIONS : on(runtime);
    }

    private static SchemasOpsBlockingViews on(SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.mixin_beside.SchemasBlocking");
        ViewSetup setup = ViewSetup.sync(runtime, SchemasOpsBlockingViews.class, "SchemasOps", "");
        SchemasOpsBlockingViews known = setup.known(SchemasOpsBlockingViews.class);
        return known != null ? known : setup.keep(new SchemasOpsBlockingViews(setup));
    }

    private static final class Shared {
        private static final SchemasOpsBlockingViews OPERATIONS = on(SmartAsyncRuntime.shared());
    }
}
