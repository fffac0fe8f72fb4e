package io.github.smartasync.runtime.internal;

import io.github.smartasync.runtime.ExecutorState;
import io.github.smartasync.runtime.internal.caller.CallPlace;
import io.github.smartasync.runtime.internal.caller.CalledOperation;
import io.github.smartasync.runtime.internal.caller.CallerGate;
import io.github.smartasync.runtime.internal.caller.CallerRules;
import io.github.smartasync.runtime.internal.carry.Carriers;
import io.github.smartasync.runtime.internal.offload.Offloading;
import io.github.smartasync.runtime.internal.offload.TaskExecutor;
import io.github.smartasync.runtime.internal.record.GuardedListener;
import io.github.smartasync.runtime.internal.record.LateResults;
import io.github.smartasync.runtime.internal.timer.DeadlineTimer;
import io.github.smartasync.runtime.internal.timer.Limit;
import io.github.smartasync.runtime.spi.CallListener;
import io.github.smartasync.runtime.spi.LateResultHandler;
import io.github.smartasync.runtime.spi.OperationListener;
import io.github.smartasync.runtime.spi.PendingPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The internals of a runtime. Thread-safe. */
public final class RuntimeCore {

    private static volatile @Nullable Function<AutoCloseable, RuntimeCore> access;

    /** Null if nothing is set. Then the defaults are looked up when something needs them, which not every call does. */
    private final @Nullable Settings settings;

    private final @Nullable LateResults lateResults;

    /** Null until something needs it; {@link Background#of} sets it. */
    volatile @Nullable Background background;

    private volatile boolean closed;
    private volatile @Nullable String sharedSince;
    private volatile StackTraceElement @Nullable [] sharedAt;
    private volatile @Nullable ExitHook exitHook;

    /** For the class of the runtime alone: says how to get from a runtime to this, without a public method. Called once. */
    public static void install(Function<AutoCloseable, RuntimeCore> access) {
        RuntimeCore.access = access;
    }

    /** What is behind a {@code SmartAsyncRuntime}. Its class depends on this package, so this does not name it. */
    public static RuntimeCore of(AutoCloseable runtime) {
        return Objects.requireNonNull(access, "no runtime is there yet").apply(runtime);
    }

    /** For the runtime's builder. */
    public RuntimeCore(Settings settings) {
        this.settings = settings;
        LateResultHandler late = settings.lateResults();
        this.lateResults = late == null ? null : new LateResults(late);
    }

    private RuntimeCore() {
        this.settings = null;
        this.lateResults = null;
    }

    /** What is behind a runtime for which nothing is set. */
    public static RuntimeCore withDefaults() {
        return new RuntimeCore();
    }

    /** Whether this is a runtime {@linkplain #withDefaults() for which nothing is set}. */
    public boolean isUnset() {
        return settings == null;
    }

    /** Which threads may block, and what a sync view does on one that must not. */
    public CallerRules callerRules() {
        return settings().callerRules();
    }

    /** What is set for single operations; null if nothing is. */
    public @Nullable OperationOptions options() {
        return settings == null ? null : settings.options();
    }

    /** The limit of a wait or an offload without its own; 0 for none. */
    public long timeoutNanos() {
        return settings().timeoutNanos();
    }

    /** Whether exceptions carry the place of the call. */
    public boolean callerTraces() {
        return settings().callerTraces();
    }

    /** Whether failures of async views carry the place of the call, too. */
    public boolean asyncTraces() {
        return settings().asyncTraces();
    }

    /** What the calls of the operation share that are offloaded; null if the executor that it names is unknown. */
    public @Nullable Offloading offloading(Operation operation) {
        Background made = background();
        TaskExecutor executor = made.executors.get(operation.executor());
        return executor == null
                ? null
                : new Offloading(
                        operation.name(),
                        executor,
                        operation.timeoutNanos(),
                        operation.abandon(),
                        operation.translation(),
                        lateResults,
                        made.carriers,
                        operation.timeoutNanos() > 0 ? made.timer() : null,
                        operation.listener());
    }

    /** Says whether a sync view waits for a future that is pending; null for always. */
    public @Nullable PendingPolicy pendingPolicy() {
        return settings().pendingPolicy();
    }

    /** Who gets results that come too late, if anybody. */
    public @Nullable LateResults lateResults() {
        return lateResults;
    }

    /** Who is told of the calls of an operation, if anybody. */
    public @Nullable OperationListener listener(String operation, String executor) {
        CallListener listener = settings().listener();
        if (listener == null) {
            return null;
        }
        String name = executor.isEmpty() ? NamedExecutors.NAME_OF_DEFAULT : executor;
        return GuardedListener.of(operation, listener.operation(operation, name));
    }

    /** The gate before the calls of an operation's sync view. */
    public CallerGate gate(Operation operation, boolean sourceReturnsFuture) {
        CalledOperation called = new CalledOperation(operation.name(), operation.asyncCall(), sourceReturnsFuture);
        return callerRules().gate(called, operation.listener());
    }

    /** What the executors are doing, the default one first, the others by name. */
    public List<ExecutorState> executors() {
        return background().executors.states();
    }

    /** The names of its executors, which a message about an unknown one lists. */
    public String knownExecutors() {
        return settings().executors().names();
    }

    /**
     * Says that this is the shared one.
     *
     * @param since since when, for messages: {@code installed by thread "main"}
     * @param at where that was
     */
    public void beShared(String since, StackTraceElement[] at) {
        sharedAt = at;
        sharedSince = since;
    }

    /** Since when this is the shared one, which it is. */
    public String sharedSince() {
        String since = sharedSince;
        StackTraceElement[] at = sharedAt;
        return since != null && at != null
                ? since + CallPlace.of(at)
                : "made just now by another thread"; // which has not yet said where
    }

    /** Whether this is the shared one. */
    public boolean isShared() {
        return sharedSince != null;
    }

    /** Has the runtime closed when the JVM exits, with so much time for accepted work. */
    public void closeAtExit(Duration grace) {
        ExitHook hook = ExitHook.of(this, grace, settings().executors().threadNames() + "-exit");
        exitHook = hook;
        hook.add();
    }

    /** What carries the context of callers. */
    public Carriers carriers() {
        return background().carriers;
    }

    /** Says when a limit has passed, on threads of the runtime's own. */
    public DeadlineTimer timer() {
        return background().timer();
    }

    /** Ends calls on daemon threads of the runtime. */
    public Executor handOver() {
        return background().handOver;
    }

    /** Ends a call on a daemon thread of the runtime, or on the calling thread if no such thread can be started. */
    public void onOwnThread(Runnable ending) {
        try {
            handOver().execute(ending);
        } catch (Throwable noThread) {
            ending.run();
        }
    }

    /** Whether the runtime was closed: what would need it now fails. */
    public boolean closed() {
        return closed;
    }

    /** Refuses new tasks, gives running ones the time given, then ends the rest. May be called several times. */
    public void close(Duration grace) {
        closed = true;
        ExitHook hook = exitHook;
        exitHook = null;
        if (hook != null) {
            hook.remove();
        }
        OperationOptions options = options();
        if (options != null) {
            options.names().tellAll();
        }
        Background made = background;
        if (made != null) {
            made.close(grace, callerRules());
        }
    }

    private Background background() {
        Background made = background;
        return made != null ? made : Background.of(this, settings());
    }

    private Settings settings() {
        Settings known = settings;
        return known == null ? Settings.DEFAULTS : known;
    }

    @Override
    public String toString() {
        return settings().executors() + "; "
                + (timeoutNanos() == 0 ? "no timeout" : "timeout " + Limit.text(timeoutNanos())) + "; policy "
                + callerRules().policy() + (isShared() ? "; shared" : "") + (closed ? "; closed" : "");
    }
}
