package io.github.smartasync.junit;

import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

/**
 * An executor that the test steps by hand: tasks wait until the test runs them, one by one, on its own thread. With it a
 * test shows what an async view does before, while and after an offloaded method runs, without threads and without sleeping.
 *
 * <pre>{@code
 * CompletableFuture<List<Price>> history = prices.history("apple");
 * assertFalse(history.isDone());
 * executor.step();
 * assertTrue(history.isDone());
 * }</pre>
 *
 * <p>A test that takes it as a parameter has a runtime that offloads to it: see {@link SmartAsyncExtension}. It hides what
 * real executors do, as no two tasks overlap. A call that waits for a task in it, on the thread that is to run the task,
 * never ends: so it does not suit tests that call an offloading view through {@code from}. Nothing here advances a clock.
 *
 * <p>Thread-safe. Nothing in it waits.
 */
public final class StepExecutor implements Executor {

    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();

    /** An executor without tasks. */
    public StepExecutor() {}

    @Override
    public void execute(Runnable task) {
        tasks.add(Objects.requireNonNull(task, "task"));
    }

    /** How many tasks have not been started. Those whose call was cancelled count, too; they do nothing when they run. */
    public int waiting() {
        return tasks.size();
    }

    /**
     * Runs the task that has waited longest, on the calling thread. What the task throws is thrown.
     *
     * @throws IllegalStateException if no task waits
     */
    public void step() {
        Runnable task = tasks.poll();
        if (task == null) {
            throw new IllegalStateException("No task waits: nothing was offloaded, or all of it has run.");
        }
        task.run();
    }

    /** Runs all tasks that wait, and those that they add, on the calling thread. Returns how many it ran. */
    public int runAll() {
        int ran = 0;
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
            ran++;
        }
        return ran;
    }

    @Override
    public String toString() {
        return "StepExecutor with " + tasks.size() + " waiting";
    }
}
