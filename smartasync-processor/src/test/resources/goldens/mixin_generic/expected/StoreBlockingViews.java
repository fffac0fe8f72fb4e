package goldens.mixin_generic;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.MixinRuntime;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;

@GeneratedView("goldens.mixin_generic.Store")
final class StoreBlockingViews {
    final ViewOperation get;
    final ViewOperation all;
    final ViewOperation orThrow;

    private StoreBlockingViews(ViewSetup setup) {
        this.get = setup.operation("getAsync(Comparable)", "get(Comparable)").async().make();
        this.all = setup.operation("allAsync()", "all()").async().make();
        this.orThrow = setup.operation("orThrowAsync(Comparable, Class)",
                "orThrow(Comparable, Class)").declares(Throwable.class).async().make();
    }

    static StoreBlockingViews operationsOf(StoreBlocking<?, ?> mixin) {
        SmartAsyncRuntime runtime = MixinRuntime.of(mixin);
        return runtime == null ? Shared.OPERATIONS : on(runtime);
    }

    private static StoreBlockingViews on(SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.mixin_generic.StoreBlocking");
        ViewSetup setup = ViewSetup.sync(runtime, StoreBlockingViews.class, "Store", "");
        StoreBlockingViews known = setup.known(StoreBlockingViews.class);
        return known != null ? known : setup.keep(new StoreBlockingViews(setup));
    }

    private static final class Shared {
        private static final StoreBlockingViews OPERATIONS = on(SmartAsyncRuntime.shared());
    }
}
