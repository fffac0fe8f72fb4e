package goldens.mixin_generic;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.MixinRuntime;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;

@GeneratedView("goldens.mixin_generic.Outer.Nested")
final class Outer_NestedBlockingViews {
    final ViewOperation self;

    private Outer_NestedBlockingViews(ViewSetup setup) {
        this.self = setup.operation("selfAsync()", "self()").async().make();
    }

    static Outer_NestedBlockingViews operationsOf(Outer_NestedBlocking<?> mixin) {
        SmartAsyncRuntime runtime = MixinRuntime.of(mixin);
        return runtime == null ? Shared.OPERATIONS : on(runtime);
    }

    private static Outer_NestedBlockingViews on(SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.mixin_generic.Outer_NestedBlocking");
        ViewSetup setup = ViewSetup.sync(runtime, Outer_NestedBlockingViews.class, "Outer.Nested",
                "");
        Outer_NestedBlockingViews known = setup.known(Outer_NestedBlockingViews.class);
        return known != null ? known : setup.keep(new Outer_NestedBlockingViews(setup));
    }

    private static final class Shared {
        private static final Outer_NestedBlockingViews OPERATIONS = on(SmartAsyncRuntime.shared());
    }
}
