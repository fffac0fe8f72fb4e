package io.github.smartasync.runtime.internal.context;

import static java.lang.invoke.MethodType.methodType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Objects;

/**
 * Makes the questions to frameworks, each a {@code (Thread)boolean}: must the calling thread not block?
 *
 * <p>They are made of method handles of the framework and of the JDK alone. So they can be kept at a class of the
 * framework without keeping SmartAsync, and the compiler inlines those that are kept in constants.
 */
final class FrameworkQuestions {

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.publicLookup();
    private static final MethodHandle NO = MethodHandles.constant(boolean.class, false);
    private static final MethodHandle YES = MethodHandles.constant(boolean.class, true);

    private FrameworkQuestions() {}

    static MethodHandle of(Framework framework, FrameworkTypes types) throws ReflectiveOperationException {
        return switch (framework) {
            case NETTY -> ignoringThread(netty(types));
            case VERTX ->
                ignoringThread(LOOKUP.findStatic(
                        types.get("io.vertx.core.Context"), "isOnEventLoopThread", methodType(boolean.class)));
            case VERTX_VIRTUAL -> ignoringThread(vertxVirtual(types));
            case KOTLIN -> predicate(types.get("kotlinx.coroutines.scheduling.CoroutineSchedulerKt"), "mayNotBlock");
            case REACTOR -> predicate(types.get("reactor.core.scheduler.Schedulers"), "isNonBlockingThread");
            case MUTINY ->
                ignoringThread(not(LOOKUP.findStatic(
                        types.get("io.smallrye.mutiny.infrastructure.Infrastructure"),
                        "canCallerThreadBeBlocked",
                        methodType(boolean.class))));
            case QUARKUS -> ignoringThread(quarkus(types));
            case SWT -> swt(types);
            case ANDROID -> android(types);
        };
    }

    /**
     * Is the executor that runs the current thread an event loop, or the global executor? Asking that installs Netty's
     * thread-local map on a thread that has none, where it would stay; so one looks first whether there is one.
     */
    private static MethodHandle netty(FrameworkTypes types) throws ReflectiveOperationException {
        Class<?> executor = types.get("io.netty.util.concurrent.EventExecutor");
        Class<?> map = types.get("io.netty.util.internal.InternalThreadLocalMap");
        MethodHandle hasMap =
                MethodHandles.filterReturnValue(LOOKUP.findStatic(map, "getIfSet", methodType(map)), nonNull(map));
        MethodHandle current = LOOKUP.findStatic(
                types.get("io.netty.util.internal.ThreadExecutorMap"), "currentExecutor", methodType(executor));
        MethodHandle isLoop = MethodHandles.guardWithTest(
                instanceOf(types.get("io.netty.channel.EventLoop"), executor),
                MethodHandles.dropArguments(YES, 0, executor),
                instanceOf(types.get("io.netty.util.concurrent.GlobalEventExecutor"), executor));
        return MethodHandles.guardWithTest(hasMap, MethodHandles.filterReturnValue(current, isLoop), NO);
    }

    /** Is there a current context, and is its threading model the one of virtual threads? */
    private static MethodHandle vertxVirtual(FrameworkTypes types) throws ReflectiveOperationException {
        Class<?> context = types.get("io.vertx.core.Context");
        Class<?> model = types.get("io.vertx.core.ThreadingModel");
        MethodHandle modelName = LOOKUP.findVirtual(Enum.class, "name", methodType(String.class))
                .asType(methodType(String.class, model));
        MethodHandle isVirtual = LOOKUP.findVirtual(String.class, "equals", methodType(boolean.class, Object.class))
                .bindTo("VIRTUAL_THREAD")
                .asType(methodType(boolean.class, String.class));
        MethodHandle modelOf = LOOKUP.findVirtual(context, "threadingModel", methodType(model));
        MethodHandle isVirtualContext =
                MethodHandles.filterReturnValue(MethodHandles.filterReturnValue(modelOf, modelName), isVirtual);
        MethodHandle current =
                LOOKUP.findStatic(types.get("io.vertx.core.Vertx"), "currentContext", methodType(context));
        return MethodHandles.filterReturnValue(
                current,
                MethodHandles.guardWithTest(
                        nonNull(context), isVirtualContext, MethodHandles.dropArguments(NO, 0, context)));
    }

    /** Before Quarkus has set it up the control throws a NullPointerException: then it knows nothing yet. */
    private static MethodHandle quarkus(FrameworkTypes types) throws ReflectiveOperationException {
        MethodHandle refuses = not(LOOKUP.findStatic(
                types.get("io.quarkus.runtime.BlockingOperationControl"),
                "isBlockingAllowed",
                methodType(boolean.class)));
        return MethodHandles.catchException(
                refuses, NullPointerException.class, MethodHandles.dropArguments(NO, 0, NullPointerException.class));
    }

    private static MethodHandle swt(FrameworkTypes types) throws ReflectiveOperationException {
        Class<?> display = types.get("org.eclipse.swt.widgets.Display");
        return MethodHandles.filterReturnValue(
                LOOKUP.findStatic(display, "findDisplay", methodType(display, Thread.class)), nonNull(display));
    }

    /** Compares threads and not loopers: the looper of a thread is a thread-local, which looking at leaves an entry of. */
    private static MethodHandle android(FrameworkTypes types) throws ReflectiveOperationException {
        Class<?> looper = types.get("android.os.Looper");
        MethodHandle threadOf = LOOKUP.findVirtual(looper, "getThread", methodType(Thread.class));
        MethodHandle isCaller = MethodHandles.filterArguments(same(), 0, threadOf);
        MethodHandle isMain = MethodHandles.guardWithTest(
                nonNull(looper), isCaller, MethodHandles.dropArguments(NO, 0, looper, Thread.class));
        return MethodHandles.foldArguments(isMain, LOOKUP.findStatic(looper, "getMainLooper", methodType(looper)));
    }

    private static MethodHandle same() throws ReflectiveOperationException {
        return LOOKUP.findVirtual(Object.class, "equals", methodType(boolean.class, Object.class))
                .asType(methodType(boolean.class, Thread.class, Thread.class));
    }

    private static MethodHandle predicate(Class<?> owner, String name) throws ReflectiveOperationException {
        return LOOKUP.findStatic(owner, name, methodType(boolean.class, Thread.class));
    }

    private static MethodHandle nonNull(Class<?> type) throws ReflectiveOperationException {
        return LOOKUP.findStatic(Objects.class, "nonNull", methodType(boolean.class, Object.class))
                .asType(methodType(boolean.class, type));
    }

    private static MethodHandle instanceOf(Class<?> type, Class<?> value) throws ReflectiveOperationException {
        return LOOKUP.findVirtual(Class.class, "isInstance", methodType(boolean.class, Object.class))
                .bindTo(type)
                .asType(methodType(boolean.class, value));
    }

    private static MethodHandle not(MethodHandle test) {
        return MethodHandles.guardWithTest(test, NO, YES);
    }

    private static MethodHandle ignoringThread(MethodHandle question) {
        return MethodHandles.dropArguments(question, 0, Thread.class);
    }
}
