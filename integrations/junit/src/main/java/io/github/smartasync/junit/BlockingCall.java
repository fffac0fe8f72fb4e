package io.github.smartasync.junit;

import java.time.Duration;
import java.util.List;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedStackTrace;
import org.jspecify.annotations.Nullable;

/** One time that a thread was blocked: what it did, for how long, and where, the innermost frame first. */
record BlockingCall(String deed, Duration duration, List<StackTraceElement> stack) {

    BlockingCall {
        stack = List.copyOf(stack);
    }

    static BlockingCall of(BlockingKind kind, RecordedEvent recorded) {
        return new BlockingCall(kind.describe(recorded), recorded.getDuration(), stack(recorded.getStackTrace()));
    }

    private static List<StackTraceElement> stack(@Nullable RecordedStackTrace recorded) {
        return recorded == null
                ? List.of()
                : recorded.getFrames().stream().map(BlockingCall::element).toList();
    }

    /** JDK Flight Recorder knows no file names. They are guessed, so that the frame can be clicked. */
    private static StackTraceElement element(RecordedFrame frame) {
        RecordedMethod method = frame.getMethod();
        String type = method.getType().getName();
        String outermost = type.substring(type.lastIndexOf('.') + 1).split("\\$", 2)[0];
        return new StackTraceElement(type, method.getName(), outermost + ".java", frame.getLineNumber());
    }

    /** The nearest frame outside the JDK, or else the innermost. */
    private String place() {
        return stack.stream()
                .filter(frame -> !Frames.isOfJdk(frame))
                .findFirst()
                .or(() -> stack.stream().findFirst())
                .map(frame -> " in " + frame)
                .orElse("");
    }

    /** As something to throw or to attach. */
    Throwable asThrowable() {
        Throwable shown = new Throwable(toString());
        shown.setStackTrace(stack.toArray(StackTraceElement[]::new));
        return shown;
    }

    @Override
    public String toString() {
        return deed + " for " + inWords(duration) + place();
    }

    private static String inWords(Duration duration) {
        long nanos = duration.toNanos();
        if (nanos < 10_000) {
            return nanos + " ns";
        }
        return nanos < 10_000_000 ? nanos / 1000 + " µs" : nanos / 1_000_000 + " ms";
    }
}
