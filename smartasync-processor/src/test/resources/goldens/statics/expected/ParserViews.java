package goldens.statics;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewCalls;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewOperations;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.statics.Parser")
final class ParserViews {
    private static final int REST = 0;

    private ParserViews() {}

    private static ViewOperations operations(ViewSetup setup) {
        ViewOperations known = setup.known(ViewOperations.class);
        if (known != null) {
            return known;
        }
        return setup.keep(new ViewOperations(setup,
                setup.operation("rest()").async()));
    }

    static ParserSync sync(Parser service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.statics.ParserSync");
        ViewSetup setup = ViewSetup.sync(runtime, ParserViews.class, "Parser", "ParserAsync");
        return new SyncView(service, operations(setup));
    }

    static ParserAsync async(Parser service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.statics.ParserAsync");
        ViewSetup setup = ViewSetup.async(runtime, ParserViews.class, "Parser", "ParserAsync");
        return new AsyncView(service, operations(setup));
    }

    static ParserSync syncFrom(ParserAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.statics.ParserSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ParserViews.class, "ParserAsync");
        return new SyncFromAsync(async, operations(setup));
    }

    static ParserAsync asyncFrom(ParserSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.statics.ParserAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ParserViews.class, "ParserSync",
                "ParserAsync");
        return new AsyncFromSync(blocking, operations(setup));
    }

    private static final class SyncView extends ViewCalls implements ParserSync {
        private final Parser service;

        SyncView(Parser service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public String rest() {
            ViewCalls.check(this, REST);
            return ViewCalls.await(this, REST, service.rest());
        }
    }

    private static final class AsyncView extends ViewCalls implements ParserAsync {
        private final Parser service;

        AsyncView(Parser service, ViewOperations operations) {
            super(service, "service", operations);
            this.service = service;
        }

        @Override
        public CompletableFuture<String> rest() {
            try {
                return ViewCalls.adopt(this, REST, service.rest());
            } catch (Throwable failure) {
                return ViewCalls.failed(this, REST, failure);
            }
        }
    }

    private static final class SyncFromAsync extends ViewCalls implements ParserSync {
        private final ParserAsync async;

        SyncFromAsync(ParserAsync async, ViewOperations operations) {
            super(async, "async", operations);
            this.async = async;
        }

        @Override
        public String rest() {
            ViewCalls.check(this, REST);
            return ViewCalls.await(this, REST, async.rest());
        }
    }

    private static final class AsyncFromSync extends ViewCalls implements ParserAsync {
        private final ParserSync blocking;

        AsyncFromSync(ParserSync blocking, ViewOperations operations) {
            super(blocking, "blocking", operations);
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> rest() {
            return ViewCalls.offload(this, REST, () -> blocking.rest());
        }
    }

    static final class SyncStatics {
        private static final ViewOperation parse;
        private static final ViewOperation repeat;
        private static final ViewOperation warmUp;

        static {
            Bridge.requireLevel(1, "goldens.statics.ParserSync");
            ViewSetup setup = ViewSetup.sync(SmartAsyncRuntime.shared(), ParserViews.class,
                    "Parser", "ParserAsync");
            parse = setup.operation("parseAsync(String)", "parse(String)").async().make();
            repeat = setup.operation("repeat(Object, int)").blocking().make();
            warmUp = setup.operation("warmUp(String, String, String)").blocking().make();
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
        private static final ViewOperation parse;
        private static final ViewOperation repeat;
        private static final ViewOperation warmUp;

        static {
            Bridge.requireLevel(1, "goldens.statics.ParserAsync");
            ViewSetup setup = ViewSetup.async(SmartAsyncRuntime.shared(), ParserViews.class,
                    "Parser", "ParserAsync");
            parse = setup.operation("parseAsync(String)", "parse(String)").async().make();
            repeat = setup.operation("repeat(Object, int)").blocking().make();
            warmUp = setup.operation("warmUp(String, String, String)").blocking().make();
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
            return repeat.offload(() -> Parser.repeat(value, times));
        }

        static String version() {
            return Parser.version();
        }

        static CompletableFuture<Void> warmUp(String Parser2, String parse, String SyncStatics) {
            return warmUp.offloadVoid(() -> Parser.warmUp(Parser2, parse, SyncStatics));
        }
    }
}
