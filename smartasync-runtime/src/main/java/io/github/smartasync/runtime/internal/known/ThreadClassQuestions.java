package io.github.smartasync.runtime.internal.known;

import io.github.smartasync.runtime.internal.known.framework.Framework;
import org.jspecify.annotations.Nullable;

/**
 * The questions to the framework that a thread class belongs to. They go to the copy of the framework that the class comes
 * from, which may be in another package or class loader. Kept at the thread class.
 */
final class ThreadClassQuestions extends ClassValue<@Nullable Object[]> {

    private static final ThreadClassQuestions QUESTIONS = new ThreadClassQuestions();

    private ThreadClassQuestions() {}

    /** The framework that says that the calling thread, which is one of its own, must not block; or null. */
    static @Nullable Framework refusing(Thread caller, ThreadClass threadClass) {
        Framework framework = threadClass.framework;
        return framework != null
                        && FrameworkQuestion.kept(framework, QUESTIONS.get(caller.getClass()))
                                .refuses(caller)
                ? framework
                : null;
    }

    @Override
    protected @Nullable Object[] computeValue(Class<?> type) {
        ThreadClass threadClass = ThreadClasses.of(type);
        Framework framework = threadClass.framework;
        for (Class<?> at = type; at != null && framework != null; at = at.getSuperclass()) {
            if (threadClass.isNamed(at.getName())) {
                return FrameworkQuestion.to(framework, at.getClassLoader(), threadClass.prefixOf(at.getName()))
                        .toKeep();
            }
        }
        throw new AssertionError(type + " is of no framework");
    }
}
