package io.github.smartasync.runtime.internal.context;

import io.github.smartasync.runtime.CallerContext.Kind;
import org.jspecify.annotations.Nullable;

/** The frameworks that are asked about a thread on each call, because the answer changes or is known to them alone. */
enum Framework {
    VERTX("Vert.x", Kind.EVENT_LOOP, "Context.isOnEventLoopThread() is true", "io.vertx.core.Context"),
    VERTX_VIRTUAL(
            "Vert.x",
            Kind.EVENT_LOOP,
            "the current context runs its tasks one after the other on virtual threads, and would wait for itself",
            "io.vertx.core.ThreadingModel"),
    KOTLIN(
            "Kotlin coroutines",
            Kind.EVENT_LOOP,
            "the worker runs Dispatchers.Default now",
            "kotlinx.coroutines.scheduling.CoroutineSchedulerKt"),
    NETTY("Netty", Kind.EVENT_LOOP, "the thread runs an event loop now", "io.netty.util.internal.ThreadExecutorMap"),
    REACTOR(
            "Reactor",
            Kind.EVENT_LOOP,
            "Schedulers.isNonBlockingThread(thread) is true",
            "reactor.core.scheduler.Schedulers"),
    MUTINY(
            "Mutiny",
            Kind.EVENT_LOOP,
            "Infrastructure.canCallerThreadBeBlocked() is false",
            "io.smallrye.mutiny.infrastructure.Infrastructure"),
    QUARKUS(
            "Quarkus",
            Kind.EVENT_LOOP,
            "BlockingOperationControl.isBlockingAllowed() is false",
            "io.quarkus.runtime.BlockingOperationControl"),
    SWT("SWT", Kind.USER_INTERFACE, "the thread made a Display", "org.eclipse.swt.widgets.Display"),
    ANDROID("Android", Kind.USER_INTERFACE, "the thread is the one of the main looper", "android.os.Looper");

    final String detector;
    final Kind kind;
    final String sign;
    /** A class that is there if the framework is. */
    private final String anchor;

    Framework(String detector, Kind kind, String sign, String anchor) {
        this.detector = detector;
        this.kind = kind;
        this.sign = sign;
        this.anchor = anchor;
    }

    /** The class that is there if the framework is, not initialised; null if the class loader does not see it. */
    @Nullable
    Class<?> anchorSeenBy(@Nullable ClassLoader loader) {
        return anchorSeenBy(loader, "");
    }

    /** Whether this is the class that is there if the framework is. */
    boolean isAnchoredAt(Class<?> type) {
        return type.getName().equals(anchor);
    }

    /**
     * The methods to ask. Null if the class loader does not see the framework, or sees only a part of it. No class of the
     * framework is initialised before it is asked.
     *
     * @param prefix the package that the framework was moved to, with a dot at its end; empty if it was not moved
     */
    @Nullable
    FrameworkHandles handles(@Nullable ClassLoader loader, String prefix) {
        if (anchorSeenBy(loader, prefix) == null) {
            return null;
        }
        try {
            // Where no framework is present this class, which looks up methods, is never initialised.
            return FrameworkHandles.of(this, new FrameworkTypes(loader, prefix));
        } catch (Throwable half) {
            return null;
        }
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
