package goldens.odd_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.odd_names.Odd")
final class OddViews {
    private final ViewOperation record;
    private final ViewOperation yield2;
    private final ViewOperation when;
    private final ViewOperation module;
    private final ViewOperation $dollar$;
    private final ViewOperation _under;
    private final ViewOperation gr\u00f6\u00dfe;
    private final ViewOperation wait;
    private final ViewOperation clone;
    private final ViewOperation toString;

    private OddViews(ViewSetup setup) {
        this.record = setup.operation("record(String, String, String)").blocking();
        this.yield2 = setup.operation("yield(String)").async();
        this.when = setup.operation("when()").blocking();
        this.module = setup.operation("module(String)").async();
        this.$dollar$ = setup.operation("$dollar$(String)").blocking();
        this._under = setup.operation("_under(String)").async();
        this.gr\u00f6\u00dfe = setup.operation("gr\u00f6\u00dfe(String)").blocking();
        this.wait = setup.operation("wait(String)").blocking();
        this.clone = setup.operation("clone(String)").async();
        this.toString = setup.operation("toString(String)").blocking();
    }

    private static OddViews of(ViewSetup setup) {
        OddViews known = setup.known(OddViews.class);
        return known != null ? known : setup.keep(new OddViews(setup));
    }

    static OddSync sync(Odd service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.odd_names.OddSync");
        ViewSetup setup = ViewSetup.sync(runtime, OddViews.class, "Odd", "OddAsync");
        return of(setup).new SyncView(service);
    }

    static OddAsync async(Odd service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.odd_names.OddAsync");
        ViewSetup setup = ViewSetup.async(runtime, OddViews.class, "Odd", "OddAsync");
        return of(setup).new AsyncView(service);
    }

    static OddSync syncFrom(OddAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.odd_names.OddSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, OddViews.class, "OddAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static OddAsync asyncFrom(OddSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.odd_names.OddAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, OddViews.class, "OddSync", "OddAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements OddSync {
        private final Odd service;

        SyncView(Odd service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String record(String record, String var, String sealed) {
            OddViews.this.record.checkCaller();
            return service.record(record, var, sealed);
        }

        @Override
        public String yield(String yield) {
            return yield2.checkCaller().await(service.yield(yield));
        }

        @Override
        public String when() {
            when.checkCaller();
            return service.when();
        }

        @Override
        public String module(String permits) {
            return module.checkCaller().await(service.module(permits));
        }

        @Override
        public String $dollar$(String $) {
            $dollar$.checkCaller();
            return service.$dollar$($);
        }

        @Override
        public String _under(String _x) {
            return _under.checkCaller().await(service._under(_x));
        }

        @Override
        public String gr\u00f6\u00dfe(String \u6570) {
            gr\u00f6\u00dfe.checkCaller();
            return service.gr\u00f6\u00dfe(\u6570);
        }

        @Override
        public String wait(String text) {
            wait.checkCaller();
            return service.wait(text);
        }

        @Override
        public String clone(String text) {
            return clone.checkCaller().await(service.clone(text));
        }

        @Override
        public String toString(String text) {
            toString.checkCaller();
            return service.toString(text);
        }

        @Override
        public String toString() {
            return Bridge.describe("OddSync", service);
        }
    }

    private final class AsyncView extends SourceView implements OddAsync {
        private final Odd service;

        AsyncView(Odd service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public CompletableFuture<String> record(String record, String var, String sealed) {
            return OddViews.this.record.offload(() -> service.record(record, var, sealed));
        }

        @Override
        public CompletableFuture<String> yield(String yield) {
            try {
                return yield2.adopt(service.yield(yield));
            } catch (Throwable failure) {
                return yield2.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> when() {
            return when.offload(() -> service.when());
        }

        @Override
        public CompletableFuture<String> module(String permits) {
            try {
                return module.adopt(service.module(permits));
            } catch (Throwable failure) {
                return module.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> $dollar$(String $) {
            return $dollar$.offload(() -> service.$dollar$($));
        }

        @Override
        public CompletableFuture<String> _under(String _x) {
            try {
                return _under.adopt(service._under(_x));
            } catch (Throwable failure) {
                return _under.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> gr\u00f6\u00dfe(String \u6570) {
            return gr\u00f6\u00dfe.offload(() -> service.gr\u00f6\u00dfe(\u6570));
        }

        @Override
        public CompletableFuture<String> wait(String text) {
            return wait.offload(() -> service.wait(text));
        }

        @Override
        public CompletableFuture<String> clone(String text) {
            try {
                return clone.adopt(service.clone(text));
            } catch (Throwable failure) {
                return clone.failed(failure);
            }
        }

        @Override
        public CompletableFuture<String> toString(String text) {
            return toString.offload(() -> service.toString(text));
        }

        @Override
        public String toString() {
            return Bridge.describe("OddAsync", service);
        }
    }

    private final class SyncFromAsync extends SourceView implements OddSync {
        private final OddAsync async;

        SyncFromAsync(OddAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String record(String record, String var, String sealed) {
            return OddViews.this.record.checkCaller().await(async.record(record, var, sealed));
        }

        @Override
        public String yield(String yield) {
            return yield2.checkCaller().await(async.yield(yield));
        }

        @Override
        public String when() {
            return when.checkCaller().await(async.when());
        }

        @Override
        public String module(String permits) {
            return module.checkCaller().await(async.module(permits));
        }

        @Override
        public String $dollar$(String $) {
            return $dollar$.checkCaller().await(async.$dollar$($));
        }

        @Override
        public String _under(String _x) {
            return _under.checkCaller().await(async._under(_x));
        }

        @Override
        public String gr\u00f6\u00dfe(String \u6570) {
            return gr\u00f6\u00dfe.checkCaller().await(async.gr\u00f6\u00dfe(\u6570));
        }

        @Override
        public String wait(String text) {
            return wait.checkCaller().await(async.wait(text));
        }

        @Override
        public String clone(String text) {
            return clone.checkCaller().await(async.clone(text));
        }

        @Override
        public String toString(String text) {
            return toString.checkCaller().await(async.toString(text));
        }

        @Override
        public String toString() {
            return Bridge.describe("OddSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements OddAsync {
        private final OddSync blocking;

        AsyncFromSync(OddSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> record(String record, String var, String sealed) {
            return OddViews.this.record.offload(() -> blocking.record(record, var, sealed));
        }

        @Override
        public CompletableFuture<String> yield(String yield) {
            return yield2.offload(() -> blocking.yield(yield));
        }

        @Override
        public CompletableFuture<String> when() {
            return when.offload(() -> blocking.when());
        }

        @Override
        public CompletableFuture<String> module(String permits) {
            return module.offload(() -> blocking.module(permits));
        }

        @Override
        public CompletableFuture<String> $dollar$(String $) {
            return $dollar$.offload(() -> blocking.$dollar$($));
        }

        @Override
        public CompletableFuture<String> _under(String _x) {
            return _under.offload(() -> blocking._under(_x));
        }

        @Override
        public CompletableFuture<String> gr\u00f6\u00dfe(String \u6570) {
            return gr\u00f6\u00dfe.offload(() -> blocking.gr\u00f6\u00dfe(\u6570));
        }

        @Override
        public CompletableFuture<String> wait(String text) {
            return wait.offload(() -> blocking.wait(text));
        }

        @Override
        public CompletableFuture<String> clone(String text) {
            return clone.offload(() -> blocking.clone(text));
        }

        @Override
        public CompletableFuture<String> toString(String text) {
            return toString.offload(() -> blocking.toString(text));
        }

        @Override
        public String toString() {
            return Bridge.describe("OddAsync", blocking);
        }
    }
}
