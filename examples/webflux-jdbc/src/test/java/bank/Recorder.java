package bank;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** A service that must be closed once. */
@SmartAsync
@Component
public class Recorder implements AutoCloseable {

    private final AtomicInteger closed = new AtomicInteger();

    public void record(String event) {}

    @SmartAsync.Skip
    public int timesClosed() {
        return closed.get();
    }

    @Override
    public void close() {
        closed.incrementAndGet();
    }
}
