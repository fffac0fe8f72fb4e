package io.github.smartasync.stress;

import java.util.concurrent.Executor;

/** Runs nothing: hands each task to whoever submitted it, to run it when and where a test likes. */
final class ManualExecutor implements Executor {

    private static final ThreadLocal<Runnable> SUBMITTED = new ThreadLocal<>();

    @Override
    public void execute(Runnable task) {
        SUBMITTED.set(task);
    }

    /** What the calling thread has just submitted. */
    static Runnable submitted() {
        return SUBMITTED.get();
    }
}
