package io.github.smartasync.runtime.internal.context;

import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/**
 * The questions that belong to a thread class: to the framework whose class it is, in the copy of the framework that it
 * comes from, moved to another package or loaded by another class loader as that may be.
 *
 * <p>A question is kept at the thread class in an array of one: an array, because it can be emptied when the question
 * fails, and because it belongs to the JDK and so keeps nothing of ours at a class of others.
 */
final class ThreadClassQuestions extends ClassValue<@Nullable MethodHandle[]> {

    private static final ThreadClassQuestions QUESTIONS = new ThreadClassQuestions();
    private static final Framework[] FRAMEWORKS = Framework.values();

    private ThreadClassQuestions() {}

    /** Whether a framework has more to say of threads of this class. */
    static boolean existsFor(Class<?> type) {
        return ownerOf(type) != null;
    }

    /** The framework that says that the calling thread, whose class is one of its own, must not block; or null. */
    static @Nullable Framework refusing(Thread caller) {
        @Nullable MethodHandle[] slot = QUESTIONS.get(caller.getClass());
        MethodHandle question = slot[0];
        if (question == null) {
            return null;
        }
        try {
            Owner owner = (boolean) question.invokeExact(caller) ? ownerOf(caller.getClass()) : null;
            return owner == null ? null : owner.framework();
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            // The thread's trouble, not the framework's: it is asked again next time.
            return null;
        } catch (Throwable failure) {
            slot[0] = null;
            ContextLog.frameworkBroken(caller.getClass().getName(), failure);
            return null;
        }
    }

    @Override
    protected @Nullable MethodHandle[] computeValue(Class<?> type) {
        Owner owner = ownerOf(type);
        return new MethodHandle[] {owner == null ? null : owner.question()};
    }

    /** The framework class nearest to the thread's own class. */
    private static @Nullable Owner ownerOf(Class<?> type) {
        for (Class<?> at = type; at != null; at = at.getSuperclass()) {
            for (Framework framework : FRAMEWORKS) {
                if (!framework.threadClass.isEmpty() && at.getName().endsWith(framework.threadClass)) {
                    return new Owner(framework, at);
                }
            }
        }
        return null;
    }

    /** A framework and its class above a thread's class. */
    private record Owner(Framework framework, Class<?> type) {

        @Nullable
        MethodHandle question() {
            String name = type.getName();
            String prefix = name.substring(0, name.length() - framework.threadClass.length());
            return framework.question(type.getClassLoader(), prefix);
        }
    }
}
