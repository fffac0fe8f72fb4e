package io.github.smartasync.runtime.internal.known;

import io.github.smartasync.runtime.internal.known.framework.Framework;
import io.github.smartasync.runtime.internal.known.framework.ThreadKind;
import org.jspecify.annotations.Nullable;

/**
 * What the class of a thread says about it. It goes by the names of supertypes, because a marker may exist in two class
 * loaders, or may have moved to another package together with its library.
 */
enum ThreadClass {
    /** The class says nothing, so frameworks and the thread's name decide. */
    ORDINARY(ThreadKind.ORDINARY, "SmartAsync", ""),
    /** As ordinary, and virtual. */
    VIRTUAL(ThreadKind.ORDINARY, "SmartAsync", "java.lang.BaseVirtualThread"),
    /** Threads of Netty, of which some run event loops. Netty is asked; if it says no, they are ordinary. */
    NETTY(Framework.NETTY, "io.netty.util.concurrent.FastThreadLocalThread"),
    /** Threads of Vert.x, which are event loops or workers. */
    VERTX(Framework.VERTX, "io.vertx.core.impl.VertxThread"),
    /** Workers of Kotlin, which serve one dispatcher now and another then. */
    KOTLIN(Framework.KOTLIN, "kotlinx.coroutines.scheduling.CoroutineScheduler$Worker"),

    MAY_BLOCK(ThreadKind.ORDINARY, "MayBlock", "io.github.smartasync.runtime.spi.MayBlock"),
    MUST_NOT_BLOCK(ThreadKind.RESTRICTED, "MustNotBlock", "io.github.smartasync.runtime.spi.MustNotBlock"),
    REACTOR(ThreadKind.EVENT_LOOP, "Reactor", "reactor.core.scheduler.NonBlocking"),
    ARMERIA(ThreadKind.EVENT_LOOP, "Armeria", "com.linecorp.armeria.common.NonBlocking"),
    RXJAVA(ThreadKind.EVENT_LOOP, "RxJava", "io.reactivex.rxjava3.internal.schedulers.NonBlockingThread"),
    RXJAVA_2(ThreadKind.EVENT_LOOP, "RxJava", "io.reactivex.internal.schedulers.NonBlockingThread"),
    SWING(ThreadKind.USER_INTERFACE, "Swing", "java.awt.EventDispatchThread"),
    HTTP_SELECTOR(ThreadKind.EVENT_LOOP, "java.net.http", "jdk.internal.net.http.HttpClientImpl$SelectorManager"),
    UTIL_TIMER(ThreadKind.TIMER, "java.util.Timer", "java.util.TimerThread"),
    XNIO(ThreadKind.EVENT_LOOP, "XNIO", "org.xnio.nio.WorkerThread"),
    HAZELCAST(
            ThreadKind.EVENT_LOOP,
            "Hazelcast",
            "com.hazelcast.spi.impl.operationexecutor.impl.PartitionOperationThread"),
    ZOOKEEPER_EVENTS(ThreadKind.EVENT_LOOP, "ZooKeeper", "org.apache.zookeeper.ClientCnxn$EventThread"),
    ZOOKEEPER_IO(ThreadKind.EVENT_LOOP, "ZooKeeper", "org.apache.zookeeper.ClientCnxn$SendThread"),
    DELAY_SCHEDULER(ThreadKind.TIMER, "CompletableFuture", "java.util.concurrent.DelayScheduler");

    final ThreadKind kind;
    final String detector;
    /** Who knows more of a thread of this class; null if nobody. */
    final @Nullable Framework framework;

    private final String supertype;

    ThreadClass(ThreadKind kind, String detector, String supertype) {
        this.kind = kind;
        this.detector = detector;
        this.framework = null;
        this.supertype = supertype;
    }

    ThreadClass(Framework framework, String supertype) {
        this.kind = ThreadKind.ORDINARY;
        this.detector = framework.detector;
        this.framework = framework;
        this.supertype = supertype;
    }

    /** Whether threads of this class are judged by the class alone. */
    boolean isVerdict() {
        return compareTo(MAY_BLOCK) >= 0;
    }

    /** The package that the library of the type was moved to, with a dot at its end; empty if it was not moved. */
    String prefixOf(String type) {
        return type.substring(0, type.length() - supertype.length());
    }

    /** Whether the type is this one, or a copy of it in the package of a library that contains it. */
    boolean isNamed(String type) {
        int prefix = type.length() - supertype.length();
        return !supertype.isEmpty() && type.endsWith(supertype) && (prefix == 0 || type.charAt(prefix - 1) == '.');
    }
}
