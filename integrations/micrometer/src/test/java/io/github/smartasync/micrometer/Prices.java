package io.github.smartasync.micrometer;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/** Does what the test says. */
@SmartAsync
class Prices {

    final CompletableFuture<Integer> price = new CompletableFuture<>();
    final CountDownLatch begun = new CountDownLatch(1);
    final CountDownLatch end = new CountDownLatch(1);

    @SmartAsync(timeout = "1ns")
    public CompletableFuture<Integer> latePrice() {
        return price;
    }

    @SmartAsync(executor = "db")
    public int stock() throws InterruptedException {
        begun.countDown();
        end.await();
        return 3;
    }

    public int count() {
        throw new IllegalStateException("no stock");
    }
}
