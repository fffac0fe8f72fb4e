package io.github.smartasync.runtime.internal.known.framework;

import org.jspecify.annotations.Nullable;

/** The frameworks that are asked about a thread on each call, because their answer changes, or only they know it. */
public enum Framework {
    VERTX(false, "Vert.x", ThreadKind.EVENT_LOOP, "Context.isOnEventLoopThread() is true", "io.vertx.core.Context"),
    VERTX_VIRTUAL(
            false,
            "Vert.x",
            ThreadKind.RESTRICTED,
            "it runs a task of a virtual thread context, which runs one task at a time. A wait here holds up the others, and"
                    + " a wait for one of them never ends",
            "io.vertx.core.ThreadingModel"),
    KOTLIN(
            false,
            "Kotlin coroutines",
            ThreadKind.EVENT_LOOP,
            "the worker runs Dispatchers.Default now",
            "kotlinx.coroutines.scheduling.CoroutineSchedulerKt"),
    NETTY(
            true,
            "Netty",
            ThreadKind.EVENT_LOOP,
            "the thread runs an event loop now",
            "io.netty.util.internal.ThreadExecutorMap"),
    REACTOR(
            true,
            "Reactor",
            ThreadKind.EVENT_LOOP,
            "Schedulers.isNonBlockingThread(thread) is true",
            "reactor.core.scheduler.Schedulers"),
    MUTINY(
            true,
            "Mutiny",
            ThreadKind.EVENT_LOOP,
            "Infrastructure.canCallerThreadBeBlocked() is false",
            "io.smallrye.mutiny.infrastructure.Infrastructure"),
    QUARKUS(
            true,
            "Quarkus",
            ThreadKind.EVENT_LOOP,
            "BlockingOperationControl.isBlockingAllowed() is false",
            "io.quarkus.runtime.BlockingOperationControl"),
    SWT(true, "SWT", ThreadKind.USER_INTERFACE, "the thread made a Display", "org.eclipse.swt.widgets.Display"),
    ANDROID(
            true,
            "Android",
            ThreadKind.USER_INTERFACE,
            "the thread is the one of the main looper",
            "android.os.Looper");

    /** What messages call it. */
    public final String detector;

    /** What a thread is that it refuses. */
    public final ThreadKind kind;

    /** The reason, as a clause for messages. */
    public final String sign;

    /** And not only of threads whose class, or whose being virtual, says so. */
    private final boolean askedOfAllThreads;

    /** A class that is there if the framework is. */
    private final String anchor;

    Framework(boolean askedOfAllThreads, String detector, ThreadKind kind, String sign, String anchor) {
        this.askedOfAllThreads = askedOfAllThreads;
        this.detector = detector;
        this.kind = kind;
        this.sign = sign;
        this.anchor = anchor;
    }

    /** Whether it is asked about every platform thread, or only about threads of its own classes. */
    public boolean isAskedOfAllThreads() {
        return askedOfAllThreads;
    }

    /** A class that is there if the framework is there, not initialised. Null if the class loader does not see it. */
    public @Nullable Class<?> anchorSeenBy(@Nullable ClassLoader loader) {
        return anchorSeenBy(loader, "");
    }

    /** Whether this is the class that is there if the framework is. */
    public boolean isAnchoredAt(Class<?> type) {
        return type.getName().equals(anchor);
    }

    /**
     * The methods to ask. Null if the class loader does not see the framework, or sees only a part of it. No class of the
     * framework is initialised before it is asked.
     *
     * @param prefix the package that the framework was moved to, with a dot at its end; empty if it was not moved
     */
    public @Nullable FrameworkHandles handles(@Nullable ClassLoader loader, String prefix) {
        if (anchorSeenBy(loader, prefix) == null) {
            return null;
        }
        try {
            return answer().lookUp(new FrameworkTypes(loader, prefix));
        } catch (Throwable half) {
            return null;
        }
    }

    /** How to ask the framework. The JVM loads the class only if the framework is present. */
    public FrameworkAnswer answer() {
        // Netty apart: it is asked on the threads of most applications, and a switch is not folded.
        return this == NETTY ? NettyAnswer.INSTANCE : answerOfOthers();
    }

    private FrameworkAnswer answerOfOthers() {
        return switch (this) {
            case VERTX -> VertxAnswer.INSTANCE;
            case VERTX_VIRTUAL -> VertxVirtualAnswer.INSTANCE;
            case KOTLIN -> KotlinAnswer.INSTANCE;
            case NETTY -> NettyAnswer.INSTANCE;
            case REACTOR -> ReactorAnswer.INSTANCE;
            case MUTINY -> MutinyAnswer.INSTANCE;
            case QUARKUS -> QuarkusAnswer.INSTANCE;
            case SWT -> SwtAnswer.INSTANCE;
            case ANDROID -> AndroidAnswer.INSTANCE;
        };
    }

    private @Nullable Class<?> anchorSeenBy(@Nullable ClassLoader loader, String prefix) {
        try {
            return Class.forName(prefix + anchor, false, loader);
        } catch (Throwable absent) {
            // Whatever somebody's class loader throws, LinkageError and worse, means the same.
            return null;
        }
    }
}
