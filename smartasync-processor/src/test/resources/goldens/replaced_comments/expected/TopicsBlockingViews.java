package goldens.replaced_comments;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.MixinRuntime;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;

@GeneratedView("goldens.replaced_comments.Topics")
final class TopicsBlockingViews {
    final ViewOperation exists;

    private TopicsBlockingViews(ViewSetup setup) {
        this.exists = setup.operation("existsAsync(String)", "exists(String)").async().make();
    }

    static TopicsBlockingViews operationsOf(TopicsBlocking mixin) {
        SmartAsyncRuntime runtime = MixinRuntime.of(mixin);
        return runtime == null ? Shared.OPERATIONS : on(runtime);
    }

    private static TopicsBlockingViews on(SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.replaced_comments.TopicsBlocking");
        ViewSetup setup = ViewSetup.sync(runtime, TopicsBlockingViews.class, "Topics", "");
        TopicsBlockingViews known = setup.known(TopicsBlockingViews.class);
        return known != null ? known : setup.keep(new TopicsBlockingViews(setup));
    }

    private static final class Shared {
        private static final TopicsBlockingViews OPERATIONS = on(SmartAsyncRuntime.shared());
    }
}
