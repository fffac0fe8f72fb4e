package io.github.smartasync.runtime.internal.known;

import io.github.smartasync.runtime.internal.known.framework.Framework;
import io.github.smartasync.runtime.internal.known.framework.FrameworkAnswer;
import io.github.smartasync.runtime.internal.known.framework.FrameworkHandles;
import io.github.smartasync.runtime.internal.record.RuntimeLog;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * The question to a framework that the class loader of SmartAsync sees, or does not see. A record, because the compiler
 * takes the fields of a record in a constant for constants: it inlines the question, and an absent one costs nothing.
 *
 * @param answer how to ask; null if the framework is absent
 * @param handles what to ask; null if the framework is absent
 * @param broken whether the question has thrown: that is reported once, and it is not asked again
 */
record FrameworkQuestion(
        Framework framework,
        @Nullable FrameworkAnswer answer,
        @Nullable FrameworkHandles handles,
        AtomicBoolean broken) {

    /** Where a kept question has its last field, behind the handles. */
    private static final int BROKEN = 4;

    /** The question to a framework as the class loader sees it; {@code prefix} as in {@link Framework#handles}. */
    static FrameworkQuestion to(Framework framework, @Nullable ClassLoader loader, String prefix) {
        FrameworkHandles handles = framework.handles(loader, prefix);
        return new FrameworkQuestion(
                framework, handles == null ? null : framework.answer(), handles, new AtomicBoolean());
    }

    /** The question that {@link #toKeep} gave away. */
    static FrameworkQuestion kept(Framework framework, @Nullable Object[] kept) {
        return new FrameworkQuestion(
                framework, framework.answer(), FrameworkHandles.of(kept), (AtomicBoolean) kept[BROKEN]);
    }

    /** This question in an object of the JDK, which can be kept at a class of the framework without keeping SmartAsync. */
    @Nullable
    Object[] toKeep() {
        Object[] kept = handles == null ? new Object[BROKEN + 1] : Arrays.copyOf(handles.toArray(), BROKEN + 1);
        kept[BROKEN] = broken;
        return kept;
    }

    /** Whether there is somebody to ask. */
    boolean isPresent() {
        return handles != null;
    }

    /** Whether the framework is present and says that the calling thread must not block. */
    boolean refuses(Thread caller) {
        if (answer == null || handles == null || broken.getPlain()) {
            return false;
        }
        try {
            return answer.refuses(handles, caller);
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            // The thread's trouble, not the framework's: it is asked again next time.
            return false;
        } catch (Throwable failure) {
            RuntimeLog.frameworkBroken(framework.detector, failure, broken);
            return false;
        }
    }
}
