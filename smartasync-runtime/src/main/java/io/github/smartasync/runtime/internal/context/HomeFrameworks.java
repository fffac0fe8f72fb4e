package io.github.smartasync.runtime.internal.context;

import org.jspecify.annotations.Nullable;

/** The frameworks that the class loader of SmartAsync sees. Looked for once. */
final class HomeFrameworks {

    static final ClassLoader LOADER = loader();

    private static final FrameworkQuestion NETTY = FrameworkQuestion.to(Framework.NETTY, LOADER);
    private static final FrameworkQuestion REACTOR = FrameworkQuestion.to(Framework.REACTOR, LOADER);
    private static final FrameworkQuestion MUTINY = FrameworkQuestion.to(Framework.MUTINY, LOADER);
    private static final FrameworkQuestion QUARKUS = FrameworkQuestion.to(Framework.QUARKUS, LOADER);
    private static final FrameworkQuestion SWT = FrameworkQuestion.to(Framework.SWT, LOADER);
    private static final FrameworkQuestion ANDROID = FrameworkQuestion.to(Framework.ANDROID, LOADER);
    private static final FrameworkQuestion VERTX_VIRTUAL = FrameworkQuestion.to(Framework.VERTX_VIRTUAL, LOADER);

    private HomeFrameworks() {}

    /** Looks for the frameworks now, if nobody has; asks none of them. */
    static void find() {
        // Initialising this class is all that there is to it.
    }

    /** The framework that says that the calling thread must not block, or null. */
    static @Nullable Framework refusing(Thread caller) {
        // Written out, and not a loop over a list: so each question is a constant that the compiler can inline. Absent
        // ones are not asked at all: they would make the compiler think that asking is rare.
        if (NETTY.isPresent() && NETTY.refuses(caller)) {
            return Framework.NETTY;
        }
        if (REACTOR.isPresent() && REACTOR.refuses(caller)) {
            return Framework.REACTOR;
        }
        if (MUTINY.isPresent() && MUTINY.refuses(caller)) {
            return Framework.MUTINY;
        }
        if (QUARKUS.isPresent() && QUARKUS.refuses(caller)) {
            return Framework.QUARKUS;
        }
        if (SWT.isPresent() && SWT.refuses(caller)) {
            return Framework.SWT;
        }
        return ANDROID.isPresent() && ANDROID.refuses(caller) ? Framework.ANDROID : null;
    }

    /** The framework that says that the calling virtual thread must not block, or null. */
    static @Nullable Framework refusingVirtual(Thread caller) {
        return VERTX_VIRTUAL.isPresent() && VERTX_VIRTUAL.refuses(caller) ? Framework.VERTX_VIRTUAL : null;
    }

    private static ClassLoader loader() {
        ClassLoader own = HomeFrameworks.class.getClassLoader();
        return own == null ? ClassLoader.getSystemClassLoader() : own;
    }
}
