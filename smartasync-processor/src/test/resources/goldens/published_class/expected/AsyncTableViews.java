package goldens.published_class;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;

@SuppressWarnings({"all", "rawtypes"})
@GeneratedView("goldens.published_class.AsyncTable")
final class AsyncTableViews {
    static final int FIRST = 0;

    private AsyncTableViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("first()").async()));
    }

    static ViewOperations sync(SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.published_class.Table");
        return operations(ViewSetup.sync(runtime, AsyncTableViews.class, "AsyncTable", ""));
    }
}
