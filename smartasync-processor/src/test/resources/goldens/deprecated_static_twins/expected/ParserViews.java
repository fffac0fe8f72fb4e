package goldens.deprecated_static_twins;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.AsyncOperation;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.SyncOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.deprecated_static_twins.Parser")
final class ParserViews {
    private ParserViews() {}

    static ParserSync sync(Parser service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_static_twins.ParserSync");
        return new SyncView(service, runtime);
    }

    static ParserAsync async(Parser service, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_static_twins.ParserAsync");
        return new AsyncView(service, runtime);
    }

    static ParserSync syncFrom(ParserAsync async, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_static_twins.ParserSync");
        return new SyncFromAsync(async, runtime);
    }

    static ParserAsync asyncFrom(ParserSync blocking, SmartAsyncRuntime runtime) {
        Bridge.requireLevel(1, "goldens.deprecated_static_twins.ParserAsync");
        return new AsyncFromSync(blocking, runtime);
    }

    private static final class SyncView implements ParserSync {
        private final Parser service;

        SyncView(Parser service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            Objects.requireNonNull(runtime, "runtime");
        }

        @Override
        public String toString() {
            return Bridge.describe("ParserSync", service);
        }
    }

    private static final class AsyncView implements ParserAsync {
        private final Parser service;

        AsyncView(Parser service, SmartAsyncRuntime runtime) {
            this.service = Objects.requireNonNull(service, "service");
            Objects.requireNonNull(runtime, "runtime");
        }

        @Override
        public String toString() {
            return Bridge.describe("ParserAsync", service);
        }
    }

    private static final class SyncFromAsync implements ParserSync {
        private final ParserAsync async;

        SyncFromAsync(ParserAsync async, SmartAsyncRuntime runtime) {
            this.async = Objects.requireNonNull(async, "async");
            Objects.requireNonNull(runtime, "runtime");
        }

        @Override
        public String toString() {
            return Bridge.describe("ParserSync", async);
        }
    }

    private static final class AsyncFromSync implements ParserAsync {
        private final ParserSync blocking;

        AsyncFromSync(ParserSync blocking, SmartAsyncRuntime runtime) {
            this.blocking = Objects.requireNonNull(blocking, "blocking");
            Objects.requireNonNull(runtime, "runtime");
        }

        @Override
        public String toString() {
            return Bridge.describe("ParserAsync", blocking);
        }
    }

    static final class SyncStatics {
        private static final SyncOperation parse;
        private static final SyncOperation read;
        private static final SyncOperation count;

        static {
            Bridge.requireLevel(1, "goldens.deprecated_static_twins.ParserSync");
            ViewSetup setup = ViewSetup.of(SmartAsyncRuntime.shared(), "Parser", "ParserAsync");
            parse = setup.operation("parse(String)").calling();
            read = setup.operation("read(String)").calling();
            count = setup.operation("count(String)").calling();
        }

        private SyncStatics() {}

        static int parse(String text) {
            parse.checkCaller();
            return Parser.parse(text);
        }

        @Deprecated
        static int read(String text) {
            read.checkCaller();
            return Parser.read(text);
        }

        static int count(String text) {
            count.checkCaller();
            return Parser.count(text);
        }
    }

    static final class AsyncStatics {
        private static final AsyncOperation parse;
        private static final AsyncOperation read;
        private static final AsyncOperation count;

        static {
            Bridge.requireLevel(1, "goldens.deprecated_static_twins.ParserAsync");
            ViewSetup setup = ViewSetup.of(SmartAsyncRuntime.shared(), "Parser", "ParserAsync");
            parse = setup.operation("parseAsync(String)", "parse(String)").adopting();
            read = setup.operation("readAsync(String)", "read(String)").adopting();
            count = setup.operation("countAsync(String)", "count(String)").adopting();
        }

        private AsyncStatics() {}

        @Deprecated
        static CompletableFuture<Integer> parse(String text) {
            try {
                return parse.adopt(Parser.parseAsync(text));
            } catch (Throwable failure) {
                return parse.failed(failure);
            }
        }

        static CompletableFuture<Integer> read(String text) {
            try {
                return read.adopt(Parser.readAsync(text));
            } catch (Throwable failure) {
                return read.failed(failure);
            }
        }

        @SuppressWarnings({"all", "removal"})
        static CompletableFuture<Integer> count(String text) {
            try {
                return count.adopt(Parser.countAsync(text));
            } catch (Throwable failure) {
                return count.failed(failure);
            }
        }
    }
}
