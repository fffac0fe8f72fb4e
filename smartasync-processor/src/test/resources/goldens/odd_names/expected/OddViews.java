package goldens.odd_names;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.odd_names.Odd")
final class OddViews {
    private OddViews() {}

    static OddSync sync(Odd service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.odd_names.OddSync");
        return new SyncView(service, runtime);
    }

    static OddAsync async(Odd service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.odd_names.OddAsync");
        return new AsyncView(service, runtime);
    }

    static OddSync syncFrom(OddAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.odd_names.OddSync");
        return new SyncFromAsync(async, runtime);
    }

    static OddAsync asyncFrom(OddSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.odd_names.OddAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements OddSync {
        private final Odd service;
        private final SyncOperation record;
        private final SyncOperation yield2;
        private final SyncOperation when;
        private final SyncOperation module;
        private final SyncOperation $dollar$;
        private final SyncOperation _under;
        private final SyncOperation größe;
        private final SyncOperation wait;
        private final SyncOperation clone;
        private final SyncOperation toString;

        SyncView(Odd service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Odd", "OddAsync");
            this.record = setup.operation("record(String, String, String)").calling();
            this.yield2 = setup.operation("yield(String)").awaiting();
            this.when = setup.operation("when()").calling();
            this.module = setup.operation("module(String)").awaiting();
            this.$dollar$ = setup.operation("$dollar$(String)").calling();
            this._under = setup.operation("_under(String)").awaiting();
            this.größe = setup.operation("größe(String)").calling();
            this.wait = setup.operation("wait(String)").calling();
            this.clone = setup.operation("clone(String)").awaiting();
            this.toString = setup.operation("toString(String)").calling();
        }

        @Override
        public String record(String record, String var, String sealed) {
            this.record.checkCaller();
            return service.record(record, var, sealed);
        }

        @Override
        public String yield(String yield) {
            yield2.checkCaller();
            return yield2.await(service.yield(yield));
        }

        @Override
        public String when() {
            when.checkCaller();
            return service.when();
        }

        @Override
        public String module(String permits) {
            module.checkCaller();
            return module.await(service.module(permits));
        }

        @Override
        public String $dollar$(String $) {
            $dollar$.checkCaller();
            return service.$dollar$($);
        }

        @Override
        public String _under(String _x) {
            _under.checkCaller();
            return _under.await(service._under(_x));
        }

        @Override
        public String größe(String 数) {
            größe.checkCaller();
            return service.größe(数);
        }

        @Override
        public String wait(String text) {
            wait.checkCaller();
            return service.wait(text);
        }

        @Override
        public String clone(String text) {
            clone.checkCaller();
            return clone.await(service.clone(text));
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

    private static final class AsyncView implements OddAsync {
        private final Odd service;
        private final AsyncOperation record;
        private final AsyncOperation yield2;
        private final AsyncOperation when;
        private final AsyncOperation module;
        private final AsyncOperation $dollar$;
        private final AsyncOperation _under;
        private final AsyncOperation größe;
        private final AsyncOperation wait;
        private final AsyncOperation clone;
        private final AsyncOperation toString;

        AsyncView(Odd service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Odd", "OddAsync");
            this.record = setup.operation("record(String, String, String)").offloading();
            this.yield2 = setup.operation("yield(String)").adopting();
            this.when = setup.operation("when()").offloading();
            this.module = setup.operation("module(String)").adopting();
            this.$dollar$ = setup.operation("$dollar$(String)").offloading();
            this._under = setup.operation("_under(String)").adopting();
            this.größe = setup.operation("größe(String)").offloading();
            this.wait = setup.operation("wait(String)").offloading();
            this.clone = setup.operation("clone(String)").adopting();
            this.toString = setup.operation("toString(String)").offloading();
        }

        @Override
        public CompletableFuture<String> record(String record, String var, String sealed) {
            return new OffloadedCall<String>(this.record) {
                @Override
                protected String call() {
                    return service.record(record, var, sealed);
                }
            }.submit();
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
            return new OffloadedCall<String>(when) {
                @Override
                protected String call() {
                    return service.when();
                }
            }.submit();
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
            return new OffloadedCall<String>($dollar$) {
                @Override
                protected String call() {
                    return service.$dollar$($);
                }
            }.submit();
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
        public CompletableFuture<String> größe(String 数) {
            return new OffloadedCall<String>(größe) {
                @Override
                protected String call() {
                    return service.größe(数);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> wait(String text) {
            return new OffloadedCall<String>(wait) {
                @Override
                protected String call() {
                    return service.wait(text);
                }
            }.submit();
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
            return new OffloadedCall<String>(toString) {
                @Override
                protected String call() {
                    return service.toString(text);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("OddAsync", service);
        }
    }

    private static final class SyncFromAsync implements OddSync {
        private final OddAsync async;
        private final SyncOperation record;
        private final SyncOperation yield2;
        private final SyncOperation when;
        private final SyncOperation module;
        private final SyncOperation $dollar$;
        private final SyncOperation _under;
        private final SyncOperation größe;
        private final SyncOperation wait;
        private final SyncOperation clone;
        private final SyncOperation toString;

        SyncFromAsync(OddAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "OddAsync", "OddAsync");
            this.record = setup.operation("record(String, String, String)").awaiting();
            this.yield2 = setup.operation("yield(String)").awaiting();
            this.when = setup.operation("when()").awaiting();
            this.module = setup.operation("module(String)").awaiting();
            this.$dollar$ = setup.operation("$dollar$(String)").awaiting();
            this._under = setup.operation("_under(String)").awaiting();
            this.größe = setup.operation("größe(String)").awaiting();
            this.wait = setup.operation("wait(String)").awaiting();
            this.clone = setup.operation("clone(String)").awaiting();
            this.toString = setup.operation("toString(String)").awaiting();
        }

        @Override
        public String record(String record, String var, String sealed) {
            this.record.checkCaller();
            return this.record.await(async.record(record, var, sealed));
        }

        @Override
        public String yield(String yield) {
            yield2.checkCaller();
            return yield2.await(async.yield(yield));
        }

        @Override
        public String when() {
            when.checkCaller();
            return when.await(async.when());
        }

        @Override
        public String module(String permits) {
            module.checkCaller();
            return module.await(async.module(permits));
        }

        @Override
        public String $dollar$(String $) {
            $dollar$.checkCaller();
            return $dollar$.await(async.$dollar$($));
        }

        @Override
        public String _under(String _x) {
            _under.checkCaller();
            return _under.await(async._under(_x));
        }

        @Override
        public String größe(String 数) {
            größe.checkCaller();
            return größe.await(async.größe(数));
        }

        @Override
        public String wait(String text) {
            wait.checkCaller();
            return wait.await(async.wait(text));
        }

        @Override
        public String clone(String text) {
            clone.checkCaller();
            return clone.await(async.clone(text));
        }

        @Override
        public String toString(String text) {
            toString.checkCaller();
            return toString.await(async.toString(text));
        }

        @Override
        public String toString() {
            return Bridge.describe("OddSync", async);
        }
    }

    private static final class AsyncFromSync implements OddAsync {
        private final OddSync blocking;
        private final AsyncOperation record;
        private final AsyncOperation yield2;
        private final AsyncOperation when;
        private final AsyncOperation module;
        private final AsyncOperation $dollar$;
        private final AsyncOperation _under;
        private final AsyncOperation größe;
        private final AsyncOperation wait;
        private final AsyncOperation clone;
        private final AsyncOperation toString;

        AsyncFromSync(OddSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "OddSync", "OddAsync");
            this.record = setup.operation("record(String, String, String)").offloading();
            this.yield2 = setup.operation("yield(String)").offloading();
            this.when = setup.operation("when()").offloading();
            this.module = setup.operation("module(String)").offloading();
            this.$dollar$ = setup.operation("$dollar$(String)").offloading();
            this._under = setup.operation("_under(String)").offloading();
            this.größe = setup.operation("größe(String)").offloading();
            this.wait = setup.operation("wait(String)").offloading();
            this.clone = setup.operation("clone(String)").offloading();
            this.toString = setup.operation("toString(String)").offloading();
        }

        @Override
        public CompletableFuture<String> record(String record, String var, String sealed) {
            return new OffloadedCall<String>(this.record) {
                @Override
                protected String call() {
                    return blocking.record(record, var, sealed);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> yield(String yield) {
            return new OffloadedCall<String>(yield2) {
                @Override
                protected String call() {
                    return blocking.yield(yield);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> when() {
            return new OffloadedCall<String>(when) {
                @Override
                protected String call() {
                    return blocking.when();
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> module(String permits) {
            return new OffloadedCall<String>(module) {
                @Override
                protected String call() {
                    return blocking.module(permits);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> $dollar$(String $) {
            return new OffloadedCall<String>($dollar$) {
                @Override
                protected String call() {
                    return blocking.$dollar$($);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> _under(String _x) {
            return new OffloadedCall<String>(_under) {
                @Override
                protected String call() {
                    return blocking._under(_x);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> größe(String 数) {
            return new OffloadedCall<String>(größe) {
                @Override
                protected String call() {
                    return blocking.größe(数);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> wait(String text) {
            return new OffloadedCall<String>(wait) {
                @Override
                protected String call() {
                    return blocking.wait(text);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> clone(String text) {
            return new OffloadedCall<String>(clone) {
                @Override
                protected String call() {
                    return blocking.clone(text);
                }
            }.submit();
        }

        @Override
        public CompletableFuture<String> toString(String text) {
            return new OffloadedCall<String>(toString) {
                @Override
                protected String call() {
                    return blocking.toString(text);
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("OddAsync", blocking);
        }
    }
}
