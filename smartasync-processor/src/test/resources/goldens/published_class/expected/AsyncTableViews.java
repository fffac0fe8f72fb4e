package goldens.published_class;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;

@SuppressWarnings({"all", "rawtypes"})
@GeneratedView("goldens.published_class.AsyncTable")
final class AsyncTableViews {
    final ViewOperation first;

    private AsyncTableViews(ViewSetup setup) {
        this.first = setup.operation("first()").async();
    }

    private static AsyncTableViews of(ViewSetup setup) {
        AsyncTableViews known = setup.known(AsyncTableViews.class);
        return known != null ? known : setup.keep(new AsyncTableViews(setup));
    }

    static AsyncTableViews sync(SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.published_class.Table");
        return of(ViewSetup.sync(runtime, AsyncTableViews.class, "AsyncTable", ""));
    }
}
