package io.github.smartasync.runtime.internal.record;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Collects what is logged while it is open, instead of printing it. */
public final class LoggedWarnings extends Handler implements AutoCloseable {

    private final Logger logger = Logger.getLogger("io.github.smartasync");
    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final List<Throwable> thrown = new CopyOnWriteArrayList<>();

    public LoggedWarnings() {
        logger.addHandler(this);
        logger.setUseParentHandlers(false);
    }

    public List<String> messages() {
        return messages;
    }

    /** The exceptions that were logged. */
    public List<Throwable> thrown() {
        return thrown;
    }

    @Override
    public void publish(LogRecord record) {
        messages.add(record.getMessage());
        if (record.getThrown() != null) {
            thrown.add(record.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
        logger.setUseParentHandlers(true);
    }
}
