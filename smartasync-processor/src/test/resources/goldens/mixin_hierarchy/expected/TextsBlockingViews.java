package goldens.mixin_hierarchy;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.MixinRuntime;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;

@GeneratedView("goldens.mixin_hierarchy.Texts")
final class TextsBlockingViews {
    final ViewOperation length;

    private TextsBlockingViews(ViewSetup setup) {
        this.length = setup.operation("lengthAsync(String)", "length(String)").async().make();
    }

    static TextsBlockingViews operationsOf(TextsBlocking mixin) {
        SmartAsyncRuntime runtime = MixinRuntime.of(mixin);
        return runtime == null ? Shared.OPERATIONS : on(runtime);
    }

    private static TextsBlockingViews on(SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.mixin_hierarchy.TextsBlocking");
        ViewSetup setup = ViewSetup.sync(runtime, TextsBlockingViews.class, "Texts", "");
        TextsBlockingViews known = setup.known(TextsBlockingViews.class);
        return known != null ? known : setup.keep(new TextsBlockingViews(setup));
    }

    private static final class Shared {
        private static final TextsBlockingViews OPERATIONS = on(SmartAsyncRuntime.shared());
    }
}
