package io.github.smartasync.junit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import jdk.jfr.FlightRecorder;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;

/**
 * A recording of all that blocks threads, for any length of time. There is one at a time: where recordings overlap, JDKs
 * 17 and 25 lose events, and a test that blocks would pass.
 */
final class Flight implements AutoCloseable {

    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private final Recording recording;
    private final Frames.PrintStreams printing = Frames.PrintStreams.current();

    private Flight(Recording recording) {
        this.recording = recording;
    }

    /**
     * Starts to record, when other tests have ended their recordings.
     *
     * @throws IllegalStateException if this JVM has no flight recorder
     */
    static Flight start() throws InterruptedException {
        if (!FlightRecorder.isAvailable()) {
            throw new IllegalStateException(
                    "@NeverBlocks needs the JDK Flight Recorder, which this JVM does not have. Run the test on a JDK"
                            + " that has it.");
        }
        ONE_AT_A_TIME.lockInterruptibly();
        try {
            return new Flight(recording());
        } catch (Throwable failure) {
            ONE_AT_A_TIME.unlock();
            throw failure;
        }
    }

    private static Recording recording() {
        Recording recording = new Recording();
        for (BlockingKind kind : BlockingKind.values()) {
            recording
                    .enable(kind.event())
                    .withThreshold(Duration.ofNanos(1))
                    .withStackTrace()
                    .with("throttle", "off");
        }
        recording.start();
        return recording;
    }

    /** Ends the recording, and returns what blocked the thread, in order. The thread must be alive, and do nothing more. */
    List<BlockingCall> land(long threadId) throws IOException {
        recording.stop();
        Path file = Files.createTempFile("never-blocks", ".jfr");
        try {
            recording.dump(file);
            return read(file, threadId);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private List<BlockingCall> read(Path file, long threadId) throws IOException {
        Frames.PrintStreams printed = printing.andCurrent();
        List<RecordedEvent> events = RecordingFile.readAllEvents(file);
        List<BlockingCall> calls = new ArrayList<>();
        for (RecordedEvent event : events) {
            RecordedThread thread = event.getThread();
            if (thread != null && thread.getJavaThreadId() == threadId) {
                BlockingKind.of(event)
                        .map(kind -> BlockingCall.of(kind, event))
                        .filter(call -> !BlockingKind.isInitialising(event, call.stack()))
                        .filter(call -> !Frames.areQuiet(call.stack(), printed))
                        .ifPresent(calls::add);
            }
        }
        return calls;
    }

    @Override
    public void close() {
        try {
            recording.close();
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }
}
