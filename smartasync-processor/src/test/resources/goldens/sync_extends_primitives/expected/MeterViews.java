package goldens.sync_extends_primitives;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.sync_extends_primitives.Meter")
final class MeterViews {
    private static final int IS_ON = 0;
    private static final int COUNT = 1;
    private static final int AVERAGE = 2;
    private static final int ALL = 3;
    private static final int LAST = 4;

    private MeterViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("isOn()").async(),
                setup.operation("countAsync(String)", "count(String)").async(),
                setup.operation("average()").async(),
                setup.operation("all()").async(),
                setup.operation("last()").async()));
    }

    static MeterSync sync(Meter service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sync_extends_primitives.MeterSync");
        ViewSetup setup = ViewSetup.sync(runtime, MeterViews.class, "Meter", "MeterAsync");
        return new SyncView(service, operations(setup));
    }

    static MeterAsync async(Meter service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sync_extends_primitives.MeterAsync");
        ViewSetup setup = ViewSetup.async(runtime, MeterViews.class, "Meter", "MeterAsync");
        return new AsyncView(service, operations(setup));
    }

    static MeterSync syncFrom(MeterAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sync_extends_primitives.MeterSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, MeterViews.class, "MeterAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static MeterAsync asyncFrom(MeterSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.sync_extends_primitives.MeterAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, MeterViews.class, "MeterSync", "MeterAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements MeterSync {
        private final Meter service;

        SyncView(Meter service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public boolean isOn() {
            ViewCalls.check(this, IS_ON);
            return ViewCalls.present(this, IS_ON, ViewCalls.await(this, IS_ON, service.isOn()));
        }

        @Override
        public long count(String name) {
            ViewCalls.check(this, COUNT);
            return ViewCalls.present(this, COUNT, ViewCalls.await(this, COUNT,
                    service.countAsync(name)));
        }

        @Override
        public double average() {
            ViewCalls.check(this, AVERAGE);
            return ViewCalls.present(this, AVERAGE, ViewCalls.await(this, AVERAGE,
                    service.average()));
        }

        @Override
        public List<Integer> all() {
            ViewCalls.check(this, ALL);
            return ViewCalls.await(this, ALL, service.all());
        }

        @Override
        public Integer last() {
            ViewCalls.check(this, LAST);
            return ViewCalls.await(this, LAST, service.last());
        }
    }

    private static final class AsyncView extends ViewCalls implements MeterAsync {
        private final Meter service;

        AsyncView(Meter service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<Boolean> isOn() {
            try {
                return ViewCalls.adopt(this, IS_ON, service.isOn());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, IS_ON, failure);
            }
        }

        @Override
        public CompletableFuture<Long> count(String name) {
            try {
                return ViewCalls.adopt(this, COUNT, service.countAsync(name));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, COUNT, failure);
            }
        }

        @Override
        public CompletableFuture<Double> average() {
            try {
                return ViewCalls.adopt(this, AVERAGE, service.average());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, AVERAGE, failure);
            }
        }

        @Override
        public CompletableFuture<List<Integer>> all() {
            try {
                return ViewCalls.adopt(this, ALL, service.all());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, ALL, failure);
            }
        }

        @Override
        public CompletableFuture<Integer> last() {
            try {
                return ViewCalls.adopt(this, LAST, service.last());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, LAST, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements MeterSync {
        private final MeterAsync async;

        SyncFromAsync(MeterAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public boolean isOn() {
            ViewCalls.check(this, IS_ON);
            return ViewCalls.present(this, IS_ON, ViewCalls.await(this, IS_ON, async.isOn()));
        }

        @Override
        public long count(String name) {
            ViewCalls.check(this, COUNT);
            return ViewCalls.present(this, COUNT, ViewCalls.await(this, COUNT, async.count(name)));
        }

        @Override
        public double average() {
            ViewCalls.check(this, AVERAGE);
            return ViewCalls.present(this, AVERAGE, ViewCalls.await(this, AVERAGE,
                    async.average()));
        }

        @Override
        public List<Integer> all() {
            ViewCalls.check(this, ALL);
            return ViewCalls.await(this, ALL, async.all());
        }

        @Override
        public Integer last() {
            ViewCalls.check(this, LAST);
            return ViewCalls.await(this, LAST, async.last());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements MeterAsync {
        private final MeterSync blocking;

        AsyncFromSync(MeterSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<Boolean> isOn() {
            return ViewCalls.offload(this, IS_ON, () -> blocking.isOn());
        }

        @Override
        public CompletableFuture<Long> count(String name) {
            return ViewCalls.offload(this, COUNT, () -> blocking.count(name));
        }

        @Override
        public CompletableFuture<Double> average() {
            return ViewCalls.offload(this, AVERAGE, () -> blocking.average());
        }

        @Override
        public CompletableFuture<List<Integer>> all() {
            return ViewCalls.offload(this, ALL, () -> blocking.all());
        }

        @Override
        public CompletableFuture<Integer> last() {
            return ViewCalls.offload(this, LAST, () -> blocking.last());
        }
    }
}
