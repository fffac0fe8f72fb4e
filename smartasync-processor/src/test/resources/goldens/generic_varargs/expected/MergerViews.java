package goldens.generic_varargs;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.generic_varargs.Merger")
final class MergerViews {
    private final ViewOperation merge;
    private final ViewOperation count;

    private MergerViews(ViewSetup setup) {
        this.merge = setup.operation("merge(List[])").async();
        this.count = setup.operation("count(Object[])").blocking();
    }

    private static MergerViews of(ViewSetup setup) {
        MergerViews known = setup.known(MergerViews.class);
        return known != null ? known : setup.keep(new MergerViews(setup));
    }

    static MergerSync sync(Merger service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_varargs.MergerSync");
        ViewSetup setup = ViewSetup.sync(runtime, MergerViews.class, "Merger", "MergerAsync");
        return of(setup).new SyncView(service);
    }

    static MergerAsync async(Merger service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_varargs.MergerAsync");
        ViewSetup setup = ViewSetup.async(runtime, MergerViews.class, "Merger", "MergerAsync");
        return of(setup).new AsyncView(service);
    }

    static MergerSync syncFrom(MergerAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_varargs.MergerSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, MergerViews.class, "MergerAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static MergerAsync asyncFrom(MergerSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.generic_varargs.MergerAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, MergerViews.class, "MergerSync",
                "MergerAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements MergerSync {
        private final Merger service;

        SyncView(Merger service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        @SuppressWarnings({"all", "unchecked"})
        public <T> Integer merge(List<T>... lists) {
            return merge.checkCaller().await(service.merge(lists));
        }

        @Override
        @SuppressWarnings({"all", "unchecked"})
        public <T> int count(T... values) {
            count.checkCaller();
            return service.count(values);
        }

        @Override
        public String toString() {
            return Bridge.describe("MergerSync", service);
        }
    }

    private final class AsyncView extends SourceView implements MergerAsync {
        private final Merger service;

        AsyncView(Merger service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        @SuppressWarnings({"all", "unchecked"})
        public <T> CompletableFuture<Integer> merge(List<T>... lists) {
            try {
                return merge.adopt(service.merge(lists));
            } catch (Throwable failure) {
                return merge.failed(failure);
            }
        }

        @Override
        @SuppressWarnings({"all", "unchecked"})
        public <T> CompletableFuture<Integer> count(T... values) {
            return count.offload(() -> service.count(values));
        }

        @Override
        public String toString() {
            return Bridge.describe("MergerAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements MergerSync {
        private final MergerAsync async;

        SyncFromAsync(MergerAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        @SuppressWarnings({"all", "unchecked"})
        public <T> Integer merge(List<T>... lists) {
            return merge.checkCaller().await(async.merge(lists));
        }

        @Override
        @SuppressWarnings({"all", "unchecked"})
        public <T> int count(T... values) {
            return count.present(count.checkCaller().await(async.count(values)));
        }

        @Override
        public String toString() {
            return Bridge.describe("MergerSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements MergerAsync {
        private final MergerSync blocking;

        AsyncFromSync(MergerSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        @SuppressWarnings({"all", "unchecked"})
        public <T> CompletableFuture<Integer> merge(List<T>... lists) {
            return merge.offload(() -> blocking.merge(lists));
        }

        @Override
        @SuppressWarnings({"all", "unchecked"})
        public <T> CompletableFuture<Integer> count(T... values) {
            return count.offload(() -> blocking.count(values));
        }

        @Override
        public String toString() {
            return Bridge.describe("MergerAsync", blocking);
        }
    }
}
