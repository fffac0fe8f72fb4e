package goldens.odd_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.odd_names.Odd")
final class OddViews {
    private static final int RECORD = 0;
    private static final int YIELD = 1;
    private static final int WHEN = 2;
    private static final int MODULE = 3;
    private static final int $DOLLAR$ = 4;
    private static final int _UNDER = 5;
    private static final int GR\u00d6SSE = 6;
    private static final int WAIT = 7;
    private static final int CLONE = 8;
    private static final int TO_STRING = 9;

    private OddViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("record(String, String, String)").blocking(),
                setup.operation("yield(String)").async(),
                setup.operation("when()").blocking(),
                setup.operation("module(String)").async(),
                setup.operation("$dollar$(String)").blocking(),
                setup.operation("_under(String)").async(),
                setup.operation("gr\u00f6\u00dfe(String)").blocking(),
                setup.operation("wait(String)").blocking(),
                setup.operation("clone(String)").async(),
                setup.operation("toString(String)").blocking()));
    }

    static OddSync sync(Odd service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.odd_names.OddSync");
        ViewSetup setup = ViewSetup.sync(runtime, OddViews.class, "Odd", "OddAsync");
        return new SyncView(service, operations(setup));
    }

    static OddAsync async(Odd service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.odd_names.OddAsync");
        ViewSetup setup = ViewSetup.async(runtime, OddViews.class, "Odd", "OddAsync");
        return new AsyncView(service, operations(setup));
    }

    static OddSync syncFrom(OddAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.odd_names.OddSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, OddViews.class, "OddAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static OddAsync asyncFrom(OddSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.odd_names.OddAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, OddViews.class, "OddSync", "OddAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements OddSync {
        private final Odd service;

        SyncView(Odd service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String record(String record, String var, String sealed) {
            ViewCalls.check(this, RECORD);
            return service.record(record, var, sealed);
        }

        @Override
        public String yield(String yield) {
            ViewCalls.check(this, YIELD);
            return ViewCalls.await(this, YIELD, service.yield(yield));
        }

        @Override
        public String when() {
            ViewCalls.check(this, WHEN);
            return service.when();
        }

        @Override
        public String module(String permits) {
            ViewCalls.check(this, MODULE);
            return ViewCalls.await(this, MODULE, service.module(permits));
        }

        @Override
        public String $dollar$(String $) {
            ViewCalls.check(this, $DOLLAR$);
            return service.$dollar$($);
        }

        @Override
        public String _under(String _x) {
            ViewCalls.check(this, _UNDER);
            return ViewCalls.await(this, _UNDER, service._under(_x));
        }

        @Override
        public String gr\u00f6\u00dfe(String \u6570) {
            ViewCalls.check(this, GR\u00d6SSE);
            return service.gr\u00f6\u00dfe(\u6570);
        }

        @Override
        public String wait(String text) {
            ViewCalls.check(this, WAIT);
            return service.wait(text);
        }

        @Override
        public String clone(String text) {
            ViewCalls.check(this, CLONE);
            return ViewCalls.await(this, CLONE, service.clone(text));
        }

        @Override
        public String toString(String text) {
            ViewCalls.check(this, TO_STRING);
            return service.toString(text);
        }
    }

    private static final class AsyncView extends ViewCalls implements OddAsync {
        private final Odd service;

        AsyncView(Odd service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> record(String record, String var, String sealed) {
            return ViewCalls.offload(this, RECORD, () -> service.record(record, var, sealed));
        }

        @Override
        public CompletableFuture<String> yield(String yield) {
            try {
                return ViewCalls.adopt(this, YIELD, service.yield(yield));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, YIELD, failure);
            }
        }

        @Override
        public CompletableFuture<String> when() {
            return ViewCalls.offload(this, WHEN, () -> service.when());
        }

        @Override
        public CompletableFuture<String> module(String permits) {
            try {
                return ViewCalls.adopt(this, MODULE, service.module(permits));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, MODULE, failure);
            }
        }

        @Override
        public CompletableFuture<String> $dollar$(String $) {
            return ViewCalls.offload(this, $DOLLAR$, () -> service.$dollar$($));
        }

        @Override
        public CompletableFuture<String> _under(String _x) {
            try {
                return ViewCalls.adopt(this, _UNDER, service._under(_x));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, _UNDER, failure);
            }
        }

        @Override
        public CompletableFuture<String> gr\u00f6\u00dfe(String \u6570) {
            return ViewCalls.offload(this, GR\u00d6SSE, () -> service.gr\u00f6\u00dfe(\u6570));
        }

        @Override
        public CompletableFuture<String> wait(String text) {
            return ViewCalls.offload(this, WAIT, () -> service.wait(text));
        }

        @Override
        public CompletableFuture<String> clone(String text) {
            try {
                return ViewCalls.adopt(this, CLONE, service.clone(text));
            } catch (Throwable failure) {
                return ViewCalls.failed(this, CLONE, failure);
            }
        }

        @Override
        public CompletableFuture<String> toString(String text) {
            return ViewCalls.offload(this, TO_STRING, () -> service.toString(text));
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements OddSync {
        private final OddAsync async;

        SyncFromAsync(OddAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String record(String record, String var, String sealed) {
            ViewCalls.check(this, RECORD);
            return ViewCalls.await(this, RECORD, async.record(record, var, sealed));
        }

        @Override
        public String yield(String yield) {
            ViewCalls.check(this, YIELD);
            return ViewCalls.await(this, YIELD, async.yield(yield));
        }

        @Override
        public String when() {
            ViewCalls.check(this, WHEN);
            return ViewCalls.await(this, WHEN, async.when());
        }

        @Override
        public String module(String permits) {
            ViewCalls.check(this, MODULE);
            return ViewCalls.await(this, MODULE, async.module(permits));
        }

        @Override
        public String $dollar$(String $) {
            ViewCalls.check(this, $DOLLAR$);
            return ViewCalls.await(this, $DOLLAR$, async.$dollar$($));
        }

        @Override
        public String _under(String _x) {
            ViewCalls.check(this, _UNDER);
            return ViewCalls.await(this, _UNDER, async._under(_x));
        }

        @Override
        public String gr\u00f6\u00dfe(String \u6570) {
            ViewCalls.check(this, GR\u00d6SSE);
            return ViewCalls.await(this, GR\u00d6SSE, async.gr\u00f6\u00dfe(\u6570));
        }

        @Override
        public String wait(String text) {
            ViewCalls.check(this, WAIT);
            return ViewCalls.await(this, WAIT, async.wait(text));
        }

        @Override
        public String clone(String text) {
            ViewCalls.check(this, CLONE);
            return ViewCalls.await(this, CLONE, async.clone(text));
        }

        @Override
        public String toString(String text) {
            ViewCalls.check(this, TO_STRING);
            return ViewCalls.await(this, TO_STRING, async.toString(text));
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements OddAsync {
        private final OddSync blocking;

        AsyncFromSync(OddSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> record(String record, String var, String sealed) {
            return ViewCalls.offload(this, RECORD, () -> blocking.record(record, var, sealed));
        }

        @Override
        public CompletableFuture<String> yield(String yield) {
            return ViewCalls.offload(this, YIELD, () -> blocking.yield(yield));
        }

        @Override
        public CompletableFuture<String> when() {
            return ViewCalls.offload(this, WHEN, () -> blocking.when());
        }

        @Override
        public CompletableFuture<String> module(String permits) {
            return ViewCalls.offload(this, MODULE, () -> blocking.module(permits));
        }

        @Override
        public CompletableFuture<String> $dollar$(String $) {
            return ViewCalls.offload(this, $DOLLAR$, () -> blocking.$dollar$($));
        }

        @Override
        public CompletableFuture<String> _under(String _x) {
            return ViewCalls.offload(this, _UNDER, () -> blocking._under(_x));
        }

        @Override
        public CompletableFuture<String> gr\u00f6\u00dfe(String \u6570) {
            return ViewCalls.offload(this, GR\u00d6SSE, () -> blocking.gr\u00f6\u00dfe(\u6570));
        }

        @Override
        public CompletableFuture<String> wait(String text) {
            return ViewCalls.offload(this, WAIT, () -> blocking.wait(text));
        }

        @Override
        public CompletableFuture<String> clone(String text) {
            return ViewCalls.offload(this, CLONE, () -> blocking.clone(text));
        }

        @Override
        public CompletableFuture<String> toString(String text) {
            return ViewCalls.offload(this, TO_STRING, () -> blocking.toString(text));
        }
    }
}
