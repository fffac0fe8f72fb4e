package io.github.smartasync.runtime.internal;

import io.github.smartasync.runtime.BlockingPolicy;
import io.github.smartasync.runtime.internal.context.CallerRules;
import io.github.smartasync.runtime.internal.offload.Home;
import io.github.smartasync.runtime.internal.offload.Offloading;
import io.github.smartasync.runtime.internal.timer.DaemonThreads;
import io.github.smartasync.runtime.internal.timer.DeadlineTimer;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** What is behind a runtime. Thread-safe. */
public final class RuntimeCore {

    private final Settings settings;
    private final AtomicReference<Background> background = new AtomicReference<>();
    private volatile CallerRules callerRules;
    private volatile boolean closed;

    /** For the runtime's builder. */
    public RuntimeCore(Settings settings) {
        this.settings = settings;
        this.callerRules = settings.callerRules();
    }

    /** Which threads may block, and what a sync view does on one that must not. */
    public CallerRules callerRules() {
        return callerRules;
    }

    /** Changes the policy for every view that is made from now on. */
    public void changeBlockingPolicy(BlockingPolicy policy) {
        callerRules = callerRules.withPolicy(policy);
    }

    /** The limit of a wait or an offload without its own; 0 for none. */
    public long timeoutNanos() {
        return settings.timeoutNanos();
    }

    /** Whether exceptions carry the place of the call. */
    public boolean callerTraces() {
        return settings.callerTraces();
    }

    /** What the calls of the operation share that are offloaded; null if the executor that it names is unknown. */
    public @Nullable Offloading offloading(Operation operation) {
        Background made = background();
        Home home = made.homes.home(operation.executor());
        return home == null
                ? null
                : new Offloading(
                        operation.name(),
                        home,
                        operation.timeoutNanos(),
                        operation.abandon(),
                        made.carriers,
                        made.timer);
    }

    /** Says when a limit has passed, on threads of the runtime's own. */
    public DeadlineTimer timer() {
        return background().timer;
    }

    /** Where what ends calls is done: daemon threads of the runtime's own. */
    public Executor handOver() {
        return background().handOver;
    }

    /** Whether the runtime was closed: what would need it now fails. */
    public boolean closed() {
        return closed;
    }

    /** Takes nothing new, lets what runs end for the time given, ends the rest. May be called several times. */
    public void close(Duration grace) {
        closed = true;
        Background made = background.get();
        if (made == null) {
            return;
        }
        made.refuse();
        if (mustNotWait(made)) {
            new DaemonThreads(settings.threadNames() + "-close")
                    .newThread(() -> made.finish(grace))
                    .start();
        } else {
            made.finish(grace);
        }
    }

    /** An event loop must not, and a task that closes its own runtime would wait for itself. */
    private boolean mustNotWait(Background made) {
        Thread thread = Thread.currentThread();
        return made.runsOn(thread) || !callerRules.judge().judge(thread).mayBlock();
    }

    private Background background() {
        Background made = background.get();
        return made != null ? made : makeBackground();
    }

    /** Without a lock: one that was made in vain has no threads and just goes. */
    private Background makeBackground() {
        Background made = new Background(settings);
        Background first = background.compareAndExchange(null, made);
        if (first != null) {
            return first;
        }
        if (closed) {
            // Whoever closed the runtime may have found nothing to close.
            made.refuse();
            made.finish(Duration.ZERO);
        }
        return made;
    }
}
