package reliability;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicInteger;

/** What is to be known of a call that did not end in time: all threads, and what its runtimes hold. */
final class Evidence {

    private static final Path FOLDER = Path.of(System.getProperty("reliability.evidence", "target/evidence"));
    private static final AtomicInteger WRITTEN = new AtomicInteger();

    private Evidence() {}

    /** Writes down how things are at this moment, and says where. */
    static Path write(String title, Collection<SmartAsyncRuntime> runtimes) {
        String name = "late-" + ProcessHandle.current().pid() + "-" + WRITTEN.incrementAndGet();
        StringBuilder text = new StringBuilder(title).append('\n');
        runtimes.forEach(runtime -> text.append("\n").append(Inside.of(runtime)));
        // Monitors and locks too: a thread that holds one keeps others waiting.
        for (ThreadInfo thread : ManagementFactory.getThreadMXBean().dumpAllThreads(true, true, Integer.MAX_VALUE)) {
            text.append('\n').append(stack(thread));
        }
        try {
            Files.createDirectories(FOLDER);
            writeVirtualThreads(FOLDER.resolve(name + "-threads.txt").toAbsolutePath());
            return Files.writeString(FOLDER.resolve(name + ".txt").toAbsolutePath(), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** All of the stack; {@code ThreadInfo.toString()} has eight frames. */
    private static String stack(ThreadInfo thread) {
        StringBuilder text =
                new StringBuilder(thread.toString().lines().findFirst().orElse(""));
        for (StackTraceElement frame : thread.getStackTrace()) {
            text.append("\n    at ").append(frame);
        }
        for (Object held : thread.getLockedSynchronizers()) {
            text.append("\n    holds ").append(held);
        }
        return text.append('\n').toString();
    }

    /** On JDK 21 and later virtual threads are shown by a diagnostic command alone. */
    private static void writeVirtualThreads(Path file) {
        try {
            Class<?> type = Class.forName("com.sun.management.HotSpotDiagnosticMXBean");
            Class<?> format = Class.forName("com.sun.management.HotSpotDiagnosticMXBean$ThreadDumpFormat");
            type.getMethod("dumpThreads", String.class, format)
                    .invoke(
                            ManagementFactory.getPlatformMXBean(
                                    type.asSubclass(java.lang.management.PlatformManagedObject.class)),
                            file.toString(),
                            format.getEnumConstants()[0]);
        } catch (ReflectiveOperationException before21) {
            // Then there are none.
        }
    }
}
