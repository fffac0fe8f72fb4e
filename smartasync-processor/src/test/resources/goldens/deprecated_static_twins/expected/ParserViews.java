package goldens.deprecated_static_twins;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.deprecated_static_twins.Parser")
final class ParserViews {
    private ParserViews() {}

    static final class SyncStatics {
        private static final ViewOperation parse;
        private static final ViewOperation read;
        private static final ViewOperation count;

        static {
            Bridge.requireLevel(1, "goldens.deprecated_static_twins.ParserSync");
            ViewSetup setup = ViewSetup.sync(SmartAsyncRuntime.shared(), ParserViews.class,
                    "Parser", "ParserAsync");
            parse = setup.operation("parse(String)").twins("parseAsync(String)").make();
            read = setup.operation("read(String)").twins("readAsync(String)").make();
            count = setup.operation("count(String)").twins("countAsync(String)").make();
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
        private static final ViewOperation parse;
        private static final ViewOperation read;
        private static final ViewOperation count;

        static {
            Bridge.requireLevel(1, "goldens.deprecated_static_twins.ParserAsync");
            ViewSetup setup = ViewSetup.async(SmartAsyncRuntime.shared(), ParserViews.class,
                    "Parser", "ParserAsync");
            parse = setup.operation("parse(String)").twins("parseAsync(String)").make();
            read = setup.operation("read(String)").twins("readAsync(String)").make();
            count = setup.operation("count(String)").twins("countAsync(String)").make();
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
