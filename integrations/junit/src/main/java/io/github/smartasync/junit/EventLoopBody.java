package io.github.smartasync.junit;

import io.github.smartasync.runtime.CallerContext;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * The body of a test on a thread of its own, on which sync views are refused. The thread stays until this is closed: of
 * threads that have ended, a recording of JDK 17 may not tell to which of them an event belongs.
 */
final class EventLoopBody implements AutoCloseable {

    private final CallerContext.ScopedTask<Throwable> body;
    private final String test;
    private final Thread thread;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    /** Written by the thread of the body, published by {@link #ended}. */
    private @Nullable Throwable failure;

    EventLoopBody(CallerContext.ScopedTask<Throwable> body, String test) {
        this.body = body;
        this.test = test;
        this.thread = new Thread(this::runAndStay, "event loop of " + test);
        thread.setDaemon(true);
        thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
    }

    long threadId() {
        return thread.getId();
    }

    /**
     * Runs the body to its end, and returns its failure.
     *
     * @throws InterruptedException when the limit of the test has passed: carries where the body is, and interrupts it
     */
    @Nullable
    Throwable run() throws InterruptedException {
        thread.start();
        try {
            ended.await();
        } catch (InterruptedException limit) {
            Throwable place = new Throwable(test + " had not ended; its thread was here");
            place.setStackTrace(thread.getStackTrace());
            limit.addSuppressed(place);
            thread.interrupt();
            throw limit;
        }
        return failure;
    }

    private void runAndStay() {
        try {
            CallerContext.forbidBlocking(body);
        } catch (Throwable thrown) {
            failure = thrown;
        }
        ended.countDown();
        stay();
    }

    private void stay() {
        try {
            closed.await();
        } catch (InterruptedException limit) {
            // The test is over, and so is this thread.
            Thread.currentThread().interrupt();
        }
    }

    /** Whether this is where a body that has ended waits. */
    static boolean isStay(StackTraceElement frame) {
        return frame.getClassName().equals(EventLoopBody.class.getName())
                && frame.getMethodName().equals("stay");
    }

    /** Lets the thread end. */
    @Override
    public void close() {
        closed.countDown();
    }
}
