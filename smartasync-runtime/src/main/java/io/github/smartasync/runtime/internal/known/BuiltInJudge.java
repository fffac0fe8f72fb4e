package io.github.smartasync.runtime.internal.known;

import io.github.smartasync.runtime.internal.known.framework.Framework;

/**
 * What SmartAsync itself knows about threads: the verdict on the thread's class, then the answers of the frameworks
 * that are present, then the thread's name. If none of them refuses the thread, it may block.
 */
public final class BuiltInJudge {

    private BuiltInJudge() {}

    /** Judges the thread, which has to be the calling one. */
    public static Judgement judge(Thread caller) {
        if (OrdinaryThreads.isPlain(caller)) {
            return byFrameworkOrName(caller, Judgement.ORDINARY);
        }
        ThreadClass threadClass = ThreadClasses.of(caller);
        if (threadClass == ThreadClass.ORDINARY) {
            return byFrameworkOrName(caller, Judgement.ORDINARY);
        }
        if (threadClass.isVerdict()) {
            return byClass(caller, threadClass);
        }
        Judgement otherwise = threadClass == ThreadClass.VIRTUAL ? Judgement.ORDINARY_VIRTUAL : Judgement.ORDINARY;
        Framework own = threadClass == ThreadClass.VIRTUAL
                ? OwnLoaderFrameworks.refusingVirtual(caller)
                : ThreadClassQuestions.refusing(caller, threadClass);
        return own == null ? byFrameworkOrName(caller, otherwise) : refused(own, otherwise.virtual());
    }

    private static Judgement byFrameworkOrName(Thread caller, Judgement otherwise) {
        Framework framework = OwnLoaderFrameworks.refusing(caller);
        if (framework != null) {
            return refused(framework, otherwise.virtual());
        }
        String name = caller.getName();
        return OrdinaryThreads.areNamedAs(caller) ? otherwise : byNewName(caller, name, otherwise);
    }

    private static Judgement byNewName(Thread caller, String name, Judgement otherwise) {
        KnownName known = KnownName.of(name);
        if (known != null) {
            return new Judgement(known.kind, otherwise.virtual(), known.detector, known.sign());
        }
        if (OwnLoaderFrameworks.otherLoaderOf(caller) == null || !ContextLoaderFrameworks.areSeenBy(caller)) {
            OrdinaryThreads.remember(name, caller);
            return otherwise;
        }
        Framework foreign = ContextLoaderFrameworks.refusing(caller);
        return foreign == null ? otherwise : refused(foreign, otherwise.virtual());
    }

    private static Judgement refused(Framework framework, boolean virtual) {
        return new Judgement(framework.kind, virtual, framework.detector, framework.sign);
    }

    private static Judgement byClass(Thread caller, ThreadClass threadClass) {
        return new Judgement(threadClass.kind, false, threadClass.detector, signOf(caller, threadClass));
    }

    private static String signOf(Thread caller, ThreadClass threadClass) {
        for (String supertype : ThreadClasses.supertypesOf(caller.getClass())) {
            if (threadClass.isNamed(supertype)) {
                return "its class " + relation(caller.getClass(), supertype) + " " + supertype;
            }
        }
        throw new AssertionError(caller.getClass() + " is no " + threadClass);
    }

    /** How a class has a supertype of that name, itself included. */
    private static String relation(Class<?> type, String supertype) {
        for (Class<?> each = type; each != null; each = each.getSuperclass()) {
            if (each.getName().equals(supertype)) {
                return each.equals(type) ? "is" : "extends";
            }
        }
        return "implements";
    }
}
