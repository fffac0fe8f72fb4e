package io.github.smartasync.runtime.bridge;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A latch whose waits end: with an error, so that a test that would hang fails. */
public final class Latch {

    private static final long SECONDS = 20;

    private final CountDownLatch latch = new CountDownLatch(1);

    public void open() {
        latch.countDown();
    }

    public boolean isOpen() {
        return latch.getCount() == 0;
    }

    public void await() throws InterruptedException {
        if (!latch.await(SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("nobody opened the latch within " + SECONDS + " s");
        }
    }
}
