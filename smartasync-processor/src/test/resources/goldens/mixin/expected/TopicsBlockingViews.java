package goldens.mixin;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.MixinRuntime;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;

@GeneratedView("goldens.mixin.Topics")
final class TopicsBlockingViews {
    final ViewOperation getList;
    final ViewOperation getList2;
    final ViewOperation exists;
    final ViewOperation delete;
    final ViewOperation first;
    final ViewOperation old;
    final ViewOperation fetchNow;

    private TopicsBlockingViews(ViewSetup setup) {
        this.getList = setup.operation("getListAsync(String)", "getList(String)")
                .timeoutNanos(30_000_000_000L).declares(AdminException.class).async().make();
        this.getList2 = setup.operation("getListAsync(String, Kept)", "getList(String, Kept)")
                .timeoutNanos(30_000_000_000L).declares(AdminException.class).async().make();
        this.exists = setup.operation("existsAsync(String)", "exists(String)")
                .timeoutNanos(30_000_000_000L).declares(AdminException.class).async().make();
        this.delete = setup.operation("deleteAsync(String, boolean[])", "delete(String, boolean[])")
                .timeoutNanos(30_000_000_000L).declares(AdminException.class).async().make();
        this.first = setup.operation("firstAsync(List, String)", "first(List, String)")
                .timeoutNanos(30_000_000_000L).declares(AdminException.class).async().make();
        this.old = setup.operation("oldAsync()", "old()").timeoutNanos(30_000_000_000L)
                .declares(AdminException.class).async().make();
        this.fetchNow = setup.operation("fetch()", "fetchNow()").timeoutNanos(0)
                .declares(AdminException.class).async().make();
    }

    static TopicsBlockingViews operationsOf(TopicsBlocking mixin) {
        SmartAsyncRuntime runtime = MixinRuntime.of(mixin);
        return runtime == null ? Shared.OPERATIONS : on(runtime);
    }

    private static TopicsBlockingViews on(SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.mixin.TopicsBlocking");
        ViewSetup setup = ViewSetup.sync(runtime, TopicsBlockingViews.class, "Topics", "");
        TopicsBlockingViews known = setup.known(TopicsBlockingViews.class);
        return known != null ? known : setup.keep(new TopicsBlockingViews(setup));
    }

    private static final class Shared {
        private static final TopicsBlockingViews OPERATIONS = on(SmartAsyncRuntime.shared());
    }
}
