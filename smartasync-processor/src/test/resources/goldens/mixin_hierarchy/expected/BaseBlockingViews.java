package goldens.mixin_hierarchy;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.MixinRuntime;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;

@GeneratedView("goldens.mixin_hierarchy.Base")
final class BaseBlockingViews {
    final ViewOperation get;
    final ViewOperation ping;

    private BaseBlockingViews(ViewSetup setup) {
        this.get = setup.operation("getAsync(String)", "get(String)").async().make();
        this.ping = setup.operation("pingAsync()", "ping()").async().make();
    }

    static BaseBlockingViews operationsOf(BaseBlocking<?> mixin) {
        SmartAsyncRuntime runtime = MixinRuntime.of(mixin);
        return runtime == null ? Shared.OPERATIONS : on(runtime);
    }

    private static BaseBlockingViews on(SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.mixin_hierarchy.BaseBlocking");
        ViewSetup setup = ViewSetup.sync(runtime, BaseBlockingViews.class, "Base", "");
        BaseBlockingViews known = setup.known(BaseBlockingViews.class);
        return known != null ? known : setup.keep(new BaseBlockingViews(setup));
    }

    private static final class Shared {
        private static final BaseBlockingViews OPERATIONS = on(SmartAsyncRuntime.shared());
    }
}
