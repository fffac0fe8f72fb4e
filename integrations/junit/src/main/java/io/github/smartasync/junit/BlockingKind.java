package io.github.smartasync.junit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** What blocks a thread, as JDK Flight Recorder tells it. */
enum BlockingKind {
    PARK("jdk.ThreadPark", "parked", "parkedClass"),
    SLEEP("jdk.ThreadSleep", "slept", null),
    MONITOR("jdk.JavaMonitorEnter", "waited for the monitor of", "monitorClass"),
    WAIT("jdk.JavaMonitorWait", "waited to be notified by", "monitorClass"),
    SOCKET_READ("jdk.SocketRead", "read from the socket", "host"),
    SOCKET_WRITE("jdk.SocketWrite", "wrote to the socket", "host"),
    FILE_READ("jdk.FileRead", "read from the file", "path"),
    FILE_WRITE("jdk.FileWrite", "wrote to the file", "path"),
    FILE_FORCE("jdk.FileForce", "forced to disk the file", "path");

    private final String event;
    private final String verb;
    private final @Nullable String object;

    BlockingKind(String event, String verb, @Nullable String object) {
        this.event = event;
        this.verb = verb;
        this.object = object;
    }

    /** The name of the event. */
    String event() {
        return event;
    }

    static Optional<BlockingKind> of(RecordedEvent recorded) {
        String name = recorded.getEventType().getName();
        return Stream.of(values()).filter(kind -> kind.event.equals(name)).findFirst();
    }

    /** What the thread did, as in "slept" or "read from the file prices.txt". */
    String describe(RecordedEvent recorded) {
        if (object == null) {
            return verb;
        }
        Object value = recorded.getValue(object);
        if (this == PARK) {
            return value == null ? verb : verb + " on " + name(value);
        }
        return verb + " " + (value == null ? "?" : name(value));
    }

    /**
     * Whether the thread waits until another has initialised a class. HotSpot guards that by an empty array of int, and no
     * frame tells of it: who waits for an array of their own is in {@link Object#wait()}.
     */
    static boolean isInitialising(RecordedEvent recorded, List<StackTraceElement> stack) {
        return of(recorded).filter(kind -> kind == MONITOR || kind == WAIT).isPresent()
                && recorded.getClass("monitorClass") != null
                && recorded.getClass("monitorClass").getName().equals(int[].class.getName())
                && (stack.isEmpty() || !stack.get(0).getClassName().equals(Object.class.getName()));
    }

    private static String name(Object value) {
        return value instanceof RecordedClass type ? type.getName() : value.toString();
    }
}
