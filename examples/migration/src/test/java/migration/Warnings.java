package migration;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Collects what SmartAsync logs. */
final class Warnings extends Handler implements AutoCloseable {

    private static final Logger SMARTASYNC = Logger.getLogger("io.github.smartasync");

    private final List<String> messages = new CopyOnWriteArrayList<>();

    Warnings() {
        SMARTASYNC.addHandler(this);
    }

    List<String> messages() {
        return List.copyOf(messages);
    }

    @Override
    public void publish(LogRecord logged) {
        messages.add(logged.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        SMARTASYNC.removeHandler(this);
    }
}
