package goldens.statics;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.OffloadedCall;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.statics.Parser")
final class ParserViews {
    private ParserViews() {}

    static ParserSync sync(Parser service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.statics.ParserSync");
        return new SyncView(service, runtime);
    }

    static ParserAsync async(Parser service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.statics.ParserAsync");
        return new AsyncView(service, runtime);
    }

    static ParserSync syncFrom(ParserAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.statics.ParserSync");
        return new SyncFromAsync(async, runtime);
    }

    static ParserAsync asyncFrom(ParserSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.statics.ParserAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements ParserSync {
        private final Parser service;
        private final SyncOperation rest;

        SyncView(Parser service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Parser", "ParserAsync");
            this.rest = setup.operation("rest()").awaiting();
        }

        @Override
        public String rest() {
            rest.checkCaller();
            return rest.await(service.rest());
        }

        @Override
        public String toString() {
            return Bridge.describe("ParserSync", service);
        }
    }

    private static final class AsyncView implements ParserAsync {
        private final Parser service;
        private final AsyncOperation rest;

        AsyncView(Parser service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            ViewSetup setup = ViewSetup.of(runtime, "Parser", "ParserAsync");
            this.rest = setup.operation("rest()").adopting();
        }

        @Override
        public CompletableFuture<String> rest() {
            try {
                return rest.adopt(service.rest());
            } catch (Throwable failure) {
                return rest.failed(failure);
            }
        }

        @Override
        public String toString() {
            return Bridge.describe("ParserAsync", service);
        }
    }

    private static final class SyncFromAsync implements ParserSync {
        private final ParserAsync async;
        private final SyncOperation rest;

        SyncFromAsync(ParserAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            ViewSetup setup = ViewSetup.of(runtime, "ParserAsync", "ParserAsync");
            this.rest = setup.operation("rest()").awaiting();
        }

        @Override
        public String rest() {
            rest.checkCaller();
            return rest.await(async.rest());
        }

        @Override
        public String toString() {
            return Bridge.describe("ParserSync", async);
        }
    }

    private static final class AsyncFromSync implements ParserAsync {
        private final ParserSync blocking;
        private final AsyncOperation rest;

        AsyncFromSync(ParserSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            ViewSetup setup = ViewSetup.of(runtime, "ParserSync", "ParserAsync");
            this.rest = setup.operation("rest()").offloading();
        }

        @Override
        public CompletableFuture<String> rest() {
            return new OffloadedCall<String>(rest) {
                @Override
                protected String call() {
                    return blocking.rest();
                }
            }.submit();
        }

        @Override
        public String toString() {
            return Bridge.describe("ParserAsync", blocking);
        }
    }

    static final class SyncStatics {
        private static final SyncOperation parse;
        private static final SyncOperation repeat;
        private static final SyncOperation warmUp;

        static {
            Bridge.requireLevel(1, "goldens.statics.ParserSync");
            ViewSetup setup = ViewSetup.of(SmartAsyncRuntime.shared(), "Parser", "ParserAsync");
            parse = setup.operation("parseAsync(String)", "parse(String)").awaiting();
            repeat = setup.operation("repeat(Object, int)").calling();
            warmUp = setup.operation("warmUp(String, String, String)").calling();
        }

        private SyncStatics() {}

        static Integer parse(String text) {
            parse.checkCaller();
            return parse.await(Parser.parseAsync(text));
        }

        static <T> List<T> repeat(T value, int times) throws IOException {
            repeat.checkCaller();
            return Parser.repeat(value, times);
        }

        static String version() {
            return Parser.version();
        }

        static void warmUp(String Parser2, String parse, String SyncStatics2) {
            warmUp.checkCaller();
            Parser.warmUp(Parser2, parse, SyncStatics2);
        }
    }

    static final class AsyncStatics {
        private static final AsyncOperation parse;
        private static final AsyncOperation repeat;
        private static final AsyncOperation warmUp;

        static {
            Bridge.requireLevel(1, "goldens.statics.ParserAsync");
            ViewSetup setup = ViewSetup.of(SmartAsyncRuntime.shared(), "Parser", "ParserAsync");
            parse = setup.operation("parseAsync(String)", "parse(String)").adopting();
            repeat = setup.operation("repeat(Object, int)").offloading();
            warmUp = setup.operation("warmUp(String, String, String)").offloading();
        }

        private AsyncStatics() {}

        static CompletableFuture<Integer> parse(String text) {
            try {
                return parse.adopt(Parser.parseAsync(text));
            } catch (Throwable failure) {
                return parse.failed(failure);
            }
        }

        static <T> CompletableFuture<List<T>> repeat(T value, int times) {
            return new OffloadedCall<List<T>>(repeat) {
                @Override
                protected List<T> call() throws IOException {
                    return Parser.repeat(value, times);
                }
            }.submit();
        }

        static String version() {
            return Parser.version();
        }

        static CompletableFuture<Void> warmUp(String Parser2, String parse, String SyncStatics) {
            return new OffloadedCall<Void>(warmUp) {
                @Override
                protected Void call() {
                    Parser.warmUp(Parser2, parse, SyncStatics);
                    return null;
                }
            }.submit();
        }
    }
}
