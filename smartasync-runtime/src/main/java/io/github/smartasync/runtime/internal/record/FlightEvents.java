package io.github.smartasync.runtime.internal.record;

import jdk.jfr.EventType;
import org.jspecify.annotations.Nullable;

/** Events of the Flight Recorder. Linking this class fails where {@code jdk.jfr} is absent or not readable. */
final class FlightEvents implements Events {

    /**
     * Asked before an event is made. Making one is not free: it reads the clock, and lives too long for the JIT to
     * remove it.
     */
    private final EventType offloads = EventType.getEventType(OffloadEvent.class);

    FlightEvents() {
        // Links the event classes now. Here a failure is expected; in the middle of a call it is not.
        new AwaitEvent("").isEnabled();
        new OffloadEvent("", "").isEnabled();
        new RefusedEvent("", "", "").isEnabled();
    }

    @Override
    public @Nullable RecordedWait waiting(String operation) {
        AwaitEvent event = new AwaitEvent(operation);
        if (!event.isEnabled()) {
            return null;
        }
        event.begin();
        return event;
    }

    @Override
    public @Nullable RecordedOffload offloading(String operation, String executor) {
        if (!offloads.isEnabled()) {
            return null;
        }
        OffloadEvent event = new OffloadEvent(operation, executor);
        event.begin();
        return event;
    }

    @Override
    public void refused(String operation, String sign, String policy) {
        new RefusedEvent(operation, sign, policy).commit();
    }

    static String threadKind() {
        // Thread.isVirtual() is not there on 17.
        return Thread.currentThread().getClass().getName().equals("java.lang.VirtualThread") ? "virtual" : "platform";
    }
}
