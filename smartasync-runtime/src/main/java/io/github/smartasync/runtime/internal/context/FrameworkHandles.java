package io.github.smartasync.runtime.internal.context;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The methods of one copy of a framework that tell whether the calling thread must not block, and how to ask them.
 *
 * <p>A record, because the compiler takes the fields of a record in a constant for constants, and inlines what they lead
 * to. The handles are asked as they are, from Java code: combining handles would be shorter, but each combination is a
 * class that is spun when it is first used, which takes milliseconds, on an event loop as likely as not.
 *
 * @param first the first thing to ask
 * @param second what to ask then; for most frameworks nothing
 * @param loop of Netty, the type of executors that are event loops
 * @param global of Netty, the type of the global executor
 */
record FrameworkHandles(
        MethodHandle first,
        @Nullable MethodHandle second,
        @Nullable Class<?> loop,
        @Nullable Class<?> global) {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();

    /** What Vert.x answers for a virtual thread that runs a task of its context. */
    private static final Set<String> RUNS_ON_CONTEXT = Set.of("true", "VIRTUAL_THREAD");

    /** Looks the methods up. No class of the framework is initialised. */
    static FrameworkHandles of(Framework framework, FrameworkTypes types) throws ReflectiveOperationException {
        return switch (framework) {
            case NETTY -> netty(types);
            case VERTX -> one(test(types.get("io.vertx.core.Context"), "isOnEventLoopThread"));
            case VERTX_VIRTUAL -> vertxVirtual(types);
            case KOTLIN ->
                one(predicate(types.get("kotlinx.coroutines.scheduling.CoroutineSchedulerKt"), "mayNotBlock"));
            case REACTOR -> one(predicate(types.get("reactor.core.scheduler.Schedulers"), "isNonBlockingThread"));
            case MUTINY ->
                one(test(types.get("io.smallrye.mutiny.infrastructure.Infrastructure"), "canCallerThreadBeBlocked"));
            case QUARKUS -> one(test(types.get("io.quarkus.runtime.BlockingOperationControl"), "isBlockingAllowed"));
            case SWT -> swt(types);
            case ANDROID -> android(types);
        };
    }

    /** The handles that {@link #toArray} gave away; null if the first was taken out. */
    static @Nullable FrameworkHandles of(@Nullable Object[] parts) {
        MethodHandle first = (MethodHandle) parts[0];
        return first == null
                ? null
                : new FrameworkHandles(first, (MethodHandle) parts[1], (Class<?>) parts[2], (Class<?>) parts[3]);
    }

    /** The handles in an object of the JDK, which can be kept at a class of the framework without keeping SmartAsync. */
    @Nullable
    Object[] toArray() {
        return new Object[] {first, second, loop, global};
    }

    /** Whether the thread, which has to be the calling one, must not block. Throws what the framework throws. */
    boolean refuse(Framework framework, Thread caller) throws Throwable {
        // Apart, and small enough to be inlined: Netty is the one that is asked on the threads of most applications,
        // and a switch is not
        // folded.
        return framework == Framework.NETTY ? runsNettyLoop() : refuseOther(framework, caller);
    }

    /** Asking for the executor installs Netty's thread-local map on a thread that has none, where it would stay. */
    private boolean runsNettyLoop() throws Throwable {
        return (Object) first.invokeExact() != null && executorIsLoop();
    }

    @SuppressWarnings("NullAway") // Netty has all four
    private boolean executorIsLoop() throws Throwable {
        Object executor = (Object) second.invokeExact();
        return loop.isInstance(executor) || global.isInstance(executor);
    }

    @SuppressWarnings("NullAway") // a framework has the parts that its question needs
    private boolean refuseOther(Framework framework, Thread caller) throws Throwable {
        return switch (framework) {
            case NETTY -> runsNettyLoop();
            case VERTX -> (boolean) first.invokeExact();
            case VERTX_VIRTUAL -> {
                Object context = (Object) first.invokeExact();
                yield context != null && RUNS_ON_CONTEXT.contains(String.valueOf((Object) second.invokeExact(context)));
            }
            case KOTLIN, REACTOR -> (boolean) first.invokeExact(caller);
            case MUTINY -> !(boolean) first.invokeExact();
            case QUARKUS -> {
                try {
                    yield !(boolean) first.invokeExact();
                } catch (NullPointerException notSetUp) {
                    // Before Quarkus has started its control knows nothing.
                    yield false;
                }
            }
            case SWT -> (Object) first.invokeExact(caller) != null;
            case ANDROID -> {
                // Compares threads and not loopers: a thread's looper is a thread-local, which looking at leaves an
                // entry of.
                Object looper = (Object) first.invokeExact();
                yield looper != null && (Object) second.invokeExact(looper) == caller;
            }
        };
    }

    private static FrameworkHandles netty(FrameworkTypes types) throws ReflectiveOperationException {
        Class<?> map = types.get("io.netty.util.internal.InternalThreadLocalMap");
        Class<?> executor = types.get("io.netty.util.concurrent.EventExecutor");
        return new FrameworkHandles(
                supplier(map, "getIfSet", map),
                supplier(types.get("io.netty.util.internal.ThreadExecutorMap"), "currentExecutor", executor),
                types.get("io.netty.channel.EventLoop"),
                types.get("io.netty.util.concurrent.GlobalEventExecutor"));
    }

    /**
     * Whether the thread runs a task of its context, and not one that the context has handed to other threads. That is
     * known to an interface for those who extend Vert.x, which moved once; without it the kind of context has to do.
     */
    private static FrameworkHandles vertxVirtual(FrameworkTypes types) throws ReflectiveOperationException {
        Class<?> context = types.get("io.vertx.core.Context");
        MethodHandle current = supplier(types.get("io.vertx.core.Vertx"), "currentContext", context);
        for (String internal :
                List.of("io.vertx.core.internal.ContextInternal", "io.vertx.core.impl.ContextInternal")) {
            try {
                return two(current, getter(types.get(internal), "inThread", boolean.class));
            } catch (ReflectiveOperationException absent) {
                // The other, or none.
            }
        }
        return two(current, getter(context, "threadingModel", types.get("io.vertx.core.ThreadingModel")));
    }

    private static FrameworkHandles swt(FrameworkTypes types) throws ReflectiveOperationException {
        Class<?> display = types.get("org.eclipse.swt.widgets.Display");
        return one(LOOKUP.findStatic(display, "findDisplay", methodType(display, Thread.class))
                .asType(methodType(Object.class, Thread.class)));
    }

    private static FrameworkHandles android(FrameworkTypes types) throws ReflectiveOperationException {
        Class<?> looper = types.get("android.os.Looper");
        return two(supplier(looper, "getMainLooper", looper), getter(looper, "getThread", Thread.class));
    }

    private static FrameworkHandles one(MethodHandle first) {
        return new FrameworkHandles(first, null, null, null);
    }

    private static FrameworkHandles two(MethodHandle first, MethodHandle second) {
        return new FrameworkHandles(first, second, null, null);
    }

    private static MethodHandle test(Class<?> owner, String name) throws ReflectiveOperationException {
        return LOOKUP.findStatic(owner, name, methodType(boolean.class));
    }

    private static MethodHandle predicate(Class<?> owner, String name) throws ReflectiveOperationException {
        return LOOKUP.findStatic(owner, name, methodType(boolean.class, Thread.class));
    }

    private static MethodHandle supplier(Class<?> owner, String name, Class<?> result)
            throws ReflectiveOperationException {
        return LOOKUP.findStatic(owner, name, methodType(result)).asType(methodType(Object.class));
    }

    private static MethodHandle getter(Class<?> owner, String name, Class<?> result)
            throws ReflectiveOperationException {
        return LOOKUP.findVirtual(owner, name, methodType(result)).asType(methodType(Object.class, Object.class));
    }
}
