package reliability.app;

import io.github.smartasync.runtime.CallTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** One life of the application: it makes its views on the shared runtime, calls them in every way, and is gone. */
public final class Deployment implements Runnable {

    @Override
    public void run() {
        StockSync sync = StockSync.of(new Stock());
        StockAsync async = StockAsync.of(new Stock());
        ThreadLocal<Object> ofTheApplication = ThreadLocal.withInitial(() -> this);
        ofTheApplication.get();
        if (async.count().join() != 1 || sync.count() != 1) {
            throw new AssertionError("a wrong count");
        }
        expect(OutOfStock.class, sync::missing);
        expect(OutOfStock.class, () -> failure(async.missing()));
        expect(OutOfStock.class, () -> failure(async.lost()));
        expect(CallTimeoutException.class, sync::silent);
        expect(CallTimeoutException.class, () -> failure(async.silent()));
        expect(CallTimeoutException.class, () -> failure(async.slow()));
        ofTheApplication.remove();
    }

    private static Object failure(CompletableFuture<Integer> future) {
        throw (RuntimeException) future.handle((result, failure) -> failure).join();
    }

    private static void expect(Class<?> type, Supplier<?> call) {
        Object result;
        try {
            result = call.get();
        } catch (RuntimeException failure) {
            if (type.isInstance(failure)) {
                return;
            }
            throw failure;
        }
        throw new AssertionError(result + " instead of " + type);
    }
}
