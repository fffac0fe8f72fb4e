package goldens.statics;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.SourceView;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.statics.Parser")
final class ParserViews {
    private final ViewOperation rest;

    private ParserViews(ViewSetup setup) {
        this.rest = setup.operation("rest()").async();
    }

    private static ParserViews of(ViewSetup setup) {
        ParserViews known = setup.known(ParserViews.class);
        return known != null ? known : setup.keep(new ParserViews(setup));
    }

    static ParserSync sync(Parser service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.statics.ParserSync");
        ViewSetup setup = ViewSetup.sync(runtime, ParserViews.class, "Parser", "ParserAsync");
        return of(setup).new SyncView(service);
    }

    static ParserAsync async(Parser service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.statics.ParserAsync");
        ViewSetup setup = ViewSetup.async(runtime, ParserViews.class, "Parser", "ParserAsync");
        return of(setup).new AsyncView(service);
    }

    static ParserSync syncFrom(ParserAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.statics.ParserSync");
        ViewSetup setup = ViewSetup.syncFrom(runtime, ParserViews.class, "ParserAsync");
        return of(setup).new SyncFromAsync(async);
    }

    static ParserAsync asyncFrom(ParserSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.statics.ParserAsync");
        ViewSetup setup = ViewSetup.asyncFrom(runtime, ParserViews.class, "ParserSync",
                "ParserAsync");
        return of(setup).new AsyncFromSync(blocking);
    }

    private final class SyncView extends SourceView implements ParserSync {
        private final Parser service;

        SyncView(Parser service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
        }

        @Override
        public String rest() {
            return rest.checkCaller().await(service.rest());
        }

        @Override
        public String toString() {
            return Bridge.describe("ParserSync", service);
        }
    }

    private final class AsyncView extends SourceView implements ParserAsync {
        private final Parser service;

        AsyncView(Parser service) {
            super(Objects.requireNonNull(service, "service"));
            this.service = service;
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

    private final class SyncFromAsync extends SourceView implements ParserSync {
        private final ParserAsync async;

        SyncFromAsync(ParserAsync async) {
            super(Objects.requireNonNull(async, "async"));
            this.async = async;
        }

        @Override
        public String rest() {
            return rest.checkCaller().await(async.rest());
        }

        @Override
        public String toString() {
            return Bridge.describe("ParserSync", async);
        }
    }

    private final class AsyncFromSync extends SourceView implements ParserAsync {
        private final ParserSync blocking;

        AsyncFromSync(ParserSync blocking) {
            super(Objects.requireNonNull(blocking, "blocking"));
            this.blocking = blocking;
        }

        @Override
        public CompletableFuture<String> rest() {
            return rest.offload(() -> blocking.rest());
        }

        @Override
        public String toString() {
            return Bridge.describe("ParserAsync", blocking);
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
            parse = setup.operation("parseAsync(String)", "parse(String)").async();
            repeat = setup.operation("repeat(Object, int)").blocking();
            warmUp = setup.operation("warmUp(String, String, String)").blocking();
        }

        private SyncStatics() {}

        static Integer parse(String text) {
            return parse.checkCaller().await(Parser.parseAsync(text));
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
            parse = setup.operation("parseAsync(String)", "parse(String)").async();
            repeat = setup.operation("repeat(Object, int)").blocking();
            warmUp = setup.operation("warmUp(String, String, String)").blocking();
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
