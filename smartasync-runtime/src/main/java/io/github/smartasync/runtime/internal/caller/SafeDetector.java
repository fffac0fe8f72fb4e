package io.github.smartasync.runtime.internal.caller;

import io.github.smartasync.runtime.internal.known.Judgement;
import io.github.smartasync.runtime.internal.known.ThreadClasses;
import io.github.smartasync.runtime.internal.known.framework.ThreadKind;
import io.github.smartasync.runtime.internal.record.RuntimeLog;
import io.github.smartasync.runtime.spi.CallerContextDetector;
import io.github.smartasync.runtime.spi.CallerContextDetector.Verdict;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A detector of a user. If it throws, that is reported once, and it is not asked again. */
final class SafeDetector {

    private final CallerContextDetector detector;
    /** Whether it has thrown. Any caller writes it, and all read it. A thread that reads it late only asks once
     * more. */
    private final AtomicBoolean broken = new AtomicBoolean();

    SafeDetector(CallerContextDetector detector) {
        this.detector = detector;
    }

    /** What the detector says about the thread, or null if it does not know it. */
    @Nullable
    Judgement judge(Thread caller) {
        if (broken.getPlain()) {
            return null;
        }
        try {
            // A detector compiled without null checks may return null, which can only mean that it does not know.
            @Nullable Verdict verdict = detector.judge(caller);
            if (verdict == null || verdict == Verdict.UNKNOWN) {
                return null;
            }
            boolean refused = verdict != Verdict.MAY_BLOCK;
            return new Judgement(
                    refused ? ThreadKind.RESTRICTED : ThreadKind.ORDINARY,
                    ThreadClasses.isVirtual(caller),
                    orElse(detector::name, detector.getClass().getName()),
                    refused
                            ? orElse(() -> detector.sign(caller), "the detector gives no reason")
                            : "it says that this thread may block");
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            // The thread's trouble, not the detector's: it is asked again next time.
            return null;
        } catch (Throwable failure) {
            RuntimeLog.detectorBroken(detector.getClass().getName(), failure, broken);
            return null;
        }
    }

    /** The verdict is valid even if its name or reason throws. */
    private static String orElse(Supplier<@Nullable String> words, String otherwise) {
        try {
            String said = words.get();
            return said == null ? otherwise : said;
        } catch (Throwable failure) {
            return otherwise;
        }
    }
}
