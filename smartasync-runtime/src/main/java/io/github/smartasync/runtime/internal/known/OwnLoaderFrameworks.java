package io.github.smartasync.runtime.internal.known;

import io.github.smartasync.runtime.internal.known.framework.Framework;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The frameworks that the class loader of SmartAsync sees. Looked for once. */
final class OwnLoaderFrameworks {

    static final ClassLoader LOADER = loader();

    private static final @Nullable FrameworkQuestion VERTX_VIRTUAL = question(Framework.VERTX_VIRTUAL);

    /** Those that are present and asked of all threads, in the order in which they are asked. */
    private static final List<FrameworkQuestion> PRESENT = present();

    private static final @Nullable FrameworkQuestion FIRST = present(0);
    private static final @Nullable FrameworkQuestion SECOND = present(1);
    private static final @Nullable FrameworkQuestion THIRD = present(2);
    private static final int WRITTEN_OUT = 3;

    private OwnLoaderFrameworks() {}

    /** Looks for the frameworks now, if nobody has; asks none of them. */
    static void find() {
        // Initialising this class is all that there is to it.
    }

    /** The framework that says that the calling thread must not block, or null. */
    static @Nullable Framework refusing(Thread caller) {
        // The first are written out, and not a loop over a list: so each question is a constant that the compiler can
        // inline. Absent ones are not asked at all: they would make the compiler think that asking is rare.
        if (FIRST == null) {
            return null;
        }
        if (FIRST.refuses(caller)) {
            return FIRST.framework();
        }
        if (SECOND == null) {
            return null;
        }
        if (SECOND.refuses(caller)) {
            return SECOND.framework();
        }
        if (THIRD == null) {
            return null;
        }
        return THIRD.refuses(caller) ? THIRD.framework() : refusingAfterThird(caller);
    }

    private static @Nullable Framework refusingAfterThird(Thread caller) {
        for (int i = WRITTEN_OUT; i < PRESENT.size(); i++) {
            FrameworkQuestion question = PRESENT.get(i);
            if (question.refuses(caller)) {
                return question.framework();
            }
        }
        return null;
    }

    /** The framework that says that the calling virtual thread must not block, or null. */
    static @Nullable Framework refusingVirtual(Thread caller) {
        return VERTX_VIRTUAL != null && VERTX_VIRTUAL.refuses(caller) ? Framework.VERTX_VIRTUAL : null;
    }

    private static List<FrameworkQuestion> present() {
        List<FrameworkQuestion> present = new ArrayList<>();
        for (Framework framework : Framework.values()) {
            if (framework.isAskedOfAllThreads()) {
                FrameworkQuestion question = question(framework);
                if (question != null) {
                    present.add(question);
                }
            }
        }
        return present;
    }

    /** Null if the framework is absent: then not even the class of a question is needed. */
    private static @Nullable FrameworkQuestion question(Framework framework) {
        if (framework.anchorSeenBy(LOADER) == null) {
            return null;
        }
        FrameworkQuestion question = FrameworkQuestion.to(framework, LOADER, "");
        return question.isPresent() ? question : null;
    }

    private static @Nullable FrameworkQuestion present(int index) {
        return index < PRESENT.size() ? PRESENT.get(index) : null;
    }

    /** The thread's context class loader if it may see frameworks that are not seen here; null if it sees nothing else. */
    static @Nullable ClassLoader otherLoaderOf(Thread caller) {
        ClassLoader loader = contextClassLoaderOf(caller);
        for (ClassLoader at = LOADER; at != null; at = at.getParent()) {
            if (at == loader) {
                return null;
            }
        }
        return loader;
    }

    private static @Nullable ClassLoader contextClassLoaderOf(Thread caller) {
        try {
            return caller.getContextClassLoader();
        } catch (RuntimeException overridden) {
            return null;
        }
    }

    private static ClassLoader loader() {
        ClassLoader own = OwnLoaderFrameworks.class.getClassLoader();
        return own == null ? ClassLoader.getSystemClassLoader() : own;
    }
}
