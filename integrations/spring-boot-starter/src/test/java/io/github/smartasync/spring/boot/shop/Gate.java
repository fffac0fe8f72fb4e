package io.github.smartasync.spring.boot.shop;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Is to be closed once. */
@Component
@SmartAsync
class Gate implements AutoCloseable {

    static final AtomicInteger CLOSED = new AtomicInteger();

    public boolean isOpen() {
        return CLOSED.get() == 0;
    }

    @Override
    public void close() {
        CLOSED.incrementAndGet();
    }
}
