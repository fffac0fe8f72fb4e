package io.github.smartasync.spring.boot.shop;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.atomic.AtomicInteger;

/** A prototype: whoever wants one has its own. */
@SmartAsync
class Ticket {

    private static final AtomicInteger MADE = new AtomicInteger();

    private final int number = MADE.incrementAndGet();

    public int number() {
        return number;
    }
}
