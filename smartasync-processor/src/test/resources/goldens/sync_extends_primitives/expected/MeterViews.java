package goldens.sync_extends_primitives;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.sync_extends_primitives.Meter")
final class MeterViews {
    private final ViewOperation isOn;
    private final ViewOperation count;
    private final ViewOperation average;
    private final ViewOperation all;
    private final ViewOperation last;

    private MeterViews(ViewSetup setup) {
        this.isOn = setup.operation("isOn()").async();
        this.count = setup.operation("countAsync(String)", "count(String)").async();
        this.average = setup.operation("average()").async();
        this.all = setup.operation("all()").async();
        this.last = setup.operation("last()").async();
    }

    private static MeterViews of(ViewSetup setup) {
        MeterViews known = setup.known(MeterViews.class);
        return known != null ? known : setup.keep(new MeterViews(setup));
    }

    static MeterSync sync(Meter service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sync_extends_primitives.MeterSync");
        ViewSetup setup = ViewSetup.sync(runtime, MeterViews.class, "Meter", "MeterAsync");
        return of(setup).new SyncView(service);
    }

    static MeterAsync async(Meter service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sync_extends_primitives.MeterAsync");
        ViewSetup setup = ViewSetup.async(runtime, MeterViews.class, "Meter", "MeterAsync");
        return of(setup).new AsyncView(service);
    }

    static MeterSync syncFrom(MeterAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sync_extends_primitives.MeterSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, MeterViews.class, "MeterAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static MeterAsync asyncFrom(MeterSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sync_extends_primitives.MeterAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, MeterViews.class, "MeterSync", "MeterAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements MeterSync {
        private final Meter service;

        SyncView(Meter service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public boolean isOn() {
            return isOn.present(isOn.checkCaller().await(service.isOn()));
        }

        @Override
        public long count(String name) {
            return count.present(count.checkCaller().await(service.countAsync(name)));
        }

        @Override
        public double average() {
            return average.present(average.checkCaller().await(service.average()));
        }

        @Override
        public List<Integer> all() {
            return all.checkCaller().await(service.all());
        }

        @Override
        public Integer last() {
            return last.checkCaller().await(service.last());
        }

        @Override
        public String toString() {
            return Bridge.describe("MeterSync", service);
        }
    }

    private final class AsyncView extends SourceView implements MeterAsync {
        private final Meter service;

        AsyncView(Meter service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<Boolean> isOn() {
            try {
                return isOn.adopt(service.isOn());
            } catch (Throwable failure) {
                return isOn.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Long> count(String name) {
            try {
                return count.adopt(service.countAsync(name));
            } catch (Throwable failure) {
                return count.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Double> average() {
            try {
                return average.adopt(service.average());
            } catch (Throwable failure) {
                return average.failed(failure);
            }
        }

        @Override
        public CompletableFuture<List<Integer>> all() {
            try {
                return all.adopt(service.all());
            } catch (Throwable failure) {
                return all.failed(failure);
            }
        }

        @Override
        public CompletableFuture<Integer> last() {
            try {
                return last.adopt(service.last());
            } catch (Throwable failure) {
                return last.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("MeterAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements MeterSync {
        private final MeterAsync async;

        SyncFromAsync(MeterAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public boolean isOn() {
            return isOn.present(isOn.checkCaller().await(async.isOn()));
        }

        @Override
        public long count(String name) {
            return count.present(count.checkCaller().await(async.count(name)));
        }

        @Override
        public double average() {
            return average.present(average.checkCaller().await(async.average()));
        }

        @Override
        public List<Integer> all() {
            return all.checkCaller().await(async.all());
        }

        @Override
        public Integer last() {
            return last.checkCaller().await(async.last());
        }

        @Override
        public String toString() {
            return Bridge.describe("MeterSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements MeterAsync {
        private final MeterSync blocking;

        AsyncFromSync(MeterSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Boolean> isOn() {
            return isOn.offload(() -> blocking.isOn());
        }

        @Override
        public CompletableFuture<Long> count(String name) {
            return count.offload(() -> blocking.count(name));
        }

        @Override
        public CompletableFuture<Double> average() {
            return average.offload(() -> blocking.average());
        }

        @Override
        public CompletableFuture<List<Integer>> all() {
            return all.offload(() -> blocking.all());
        }

        @Override
        public CompletableFuture<Integer> last() {
            return last.offload(() -> blocking.last());
        }

        @Override
        public String toString() {
            return Bridge.describe("MeterAsync", blocking);
        }
    }
}
