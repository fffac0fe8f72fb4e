package reliability.app;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** A service of an application that is deployed again and again. */
@SmartAsync
public class Stock {

    /**
     * Fails with an exception of the application's own.
     *
     * @return never
     */
    public CompletableFuture<Integer> missing() {
        return CompletableFuture.failedFuture(new OutOfStock());
    }

    /**
     * Never ends.
     *
     * @return never
     */
    @SmartAsync(timeout = "1ms")
    public CompletableFuture<Integer> silent() {
        return new CompletableFuture<>();
    }

    /**
     * Counts.
     *
     * @return how much there is
     */
    public int count() {
        return 1;
    }

    /**
     * Fails with an exception of the application's own.
     *
     * @return never
     */
    public int lost() {
        throw new OutOfStock();
    }

    /**
     * Takes too long.
     *
     * @return never
     * @throws InterruptedException always, in time
     */
    @SmartAsync(timeout = "1ms")
    public int slow() throws InterruptedException {
        new CountDownLatch(1).await();
        return 0;
    }
}
