package io.github.smartasync.runtime.internal.context;

import io.github.smartasync.runtime.CallerContext;
import io.github.smartasync.runtime.CallerContext.Kind;

/**
 * What SmartAsync knows of threads by itself: the verdict of the thread's class, then the answers of the frameworks that
 * are present, then the thread's name. A thread that none of them refuses may block.
 */
final class BuiltInJudge {

    static final CallerContext ORDINARY =
            new CallerContext(Kind.ORDINARY, false, "SmartAsync", "nothing is known against it");
    private static final CallerContext VIRTUAL =
            new CallerContext(Kind.ORDINARY, true, "SmartAsync", "nothing is known against it");

    private BuiltInJudge() {}

    /**
     * Does what takes long the first time, so that it is done by whoever makes a view: the first to be judged may be an
     * event loop. Asks no framework.
     */
    static void prepare() {
        HomeFrameworks.find();
        ForeignFrameworks.find(Thread.currentThread());
        KnownName.of("");
        OrdinaryNames.isOf(Thread.currentThread());
        ThreadClasses.of(BuiltInJudge.class);
    }

    /** Whether the thread, which has to be the calling one, is known to be ordinary and not virtual. */
    static boolean isOrdinary(Thread caller) {
        return ThreadClasses.isOrdinary(caller.getClass())
                && OrdinaryNames.isOf(caller)
                && HomeFrameworks.refusing(caller) == null;
    }

    static CallerContext judge(Thread caller) {
        ThreadClass threadClass = ThreadClasses.of(caller);
        if (threadClass == ThreadClass.ORDINARY) {
            return byFrameworkOrName(caller, ORDINARY);
        }
        if (threadClass.isVerdict()) {
            return byClass(caller, threadClass);
        }
        CallerContext otherwise = threadClass == ThreadClass.VIRTUAL ? VIRTUAL : ORDINARY;
        Framework own = threadClass == ThreadClass.VIRTUAL
                ? HomeFrameworks.refusingVirtual(caller)
                : ThreadClassQuestions.refusing(caller, threadClass);
        return own == null ? byFrameworkOrName(caller, otherwise) : refused(own, otherwise.virtual());
    }

    private static CallerContext byFrameworkOrName(Thread caller, CallerContext otherwise) {
        Framework framework = HomeFrameworks.refusing(caller);
        if (framework != null) {
            return refused(framework, otherwise.virtual());
        }
        String name = caller.getName();
        return OrdinaryNames.isOf(caller) ? otherwise : byNewName(caller, name, otherwise);
    }

    private static CallerContext byNewName(Thread caller, String name, CallerContext otherwise) {
        KnownName known = KnownName.of(name);
        if (known != null) {
            return new CallerContext(
                    known.kind, otherwise.virtual(), known.detector, "its name begins with \"" + known.prefix + "\"");
        }
        if (!ForeignFrameworks.areSeenBy(caller)) {
            OrdinaryNames.remember(name, caller);
            return otherwise;
        }
        Framework foreign = ForeignFrameworks.refusing(caller);
        return foreign == null ? otherwise : refused(foreign, otherwise.virtual());
    }

    private static CallerContext refused(Framework framework, boolean virtual) {
        return new CallerContext(framework.kind, virtual, framework.detector, framework.sign);
    }

    private static CallerContext byClass(Thread caller, ThreadClass threadClass) {
        return new CallerContext(
                threadClass.kind, false, threadClass.detector, "its class is a " + supertypeOf(caller, threadClass));
    }

    private static String supertypeOf(Thread caller, ThreadClass threadClass) {
        for (String supertype : ThreadClasses.supertypesOf(caller.getClass())) {
            if (threadClass.isNamed(supertype)) {
                return supertype;
            }
        }
        throw new AssertionError(caller.getClass() + " is no " + threadClass);
    }
}
