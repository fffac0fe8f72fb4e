package goldens.foreign_statics;

import io.github.smartasync.GeneratedView;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import io.github.smartasync.runtime.bridge.Bridge;
import io.github.smartasync.runtime.bridge.ViewOperation;
import io.github.smartasync.runtime.bridge.ViewSetup;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

@GeneratedView("goldens.foreign_statics.Counters")
final class CountersViews {
    private CountersViews() {}

    static final class SyncStatics {
        private static final ViewOperation count;
        private static final ViewOperation max;

        static {
            Bridge.requireLevel(1, "goldens.foreign_statics.CountersSync");
            ViewSetup setup = ViewSetup.sync(SmartAsyncRuntime.shared(), CountersViews.class,
                    "Counters", "CountersAsync");
            count = setup.operation("count(String, char[])").twins("countAsync(String, char[])")
                    .make();
            max = setup.operation("maxAsync(Comparable, Comparable)", "max(Comparable, Comparable)")
                    .declares(IOException.class).async().make();
        }

        private SyncStatics() {}

        static int count(String text, char... counted) {
            count.checkCaller();
            return Counters.count(text, counted);
        }

        static <T extends Comparable<T>> T max(T one, T other) {
            max.checkCaller();
            return max.await(Counters.maxAsync(one, other));
        }

        static int zero() {
            return Counters.zero();
        }
    }

    static final class AsyncStatics {
        private static final ViewOperation count;
        private static final ViewOperation max;

        static {
            Bridge.requireLevel(1, "goldens.foreign_statics.CountersAsync");
            ViewSetup setup = ViewSetup.async(SmartAsyncRuntime.shared(), CountersViews.class,
                    "Counters", "CountersAsync");
            count = setup.operation("count(String, char[])").twins("countAsync(String, char[])")
                    .make();
            max = setup.operation("maxAsync(Comparable, Comparable)", "max(Comparable, Comparable)")
                    .async().make();
        }

        private AsyncStatics() {}

        static CompletableFuture<Integer> count(String text, char... counted) {
            try {
                return count.adopt(Counters.countAsync(text, counted));
            } catch (Throwable failure) {
                return count.failed(failure);
            }
        }

        static <T extends Comparable<T>> CompletableFuture<T> max(T one, T other) {
            try {
                return max.adopt(Counters.maxAsync(one, other));
            } catch (Throwable failure) {
                return max.failed(failure);
            }
        }

        static int zero() {
            return Counters.zero();
        }
    }
}
