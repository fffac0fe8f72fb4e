package io.github.smartasync.spring.boot;

import io.github.smartasync.runtime.SmartAsyncRuntime;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * Closes the runtimes when the application is closed. This happens after the web server has ended its requests, because they
 * need their offloaded calls. It happens before any bean is destroyed, so that running calls still have their connections.
 *
 * <p>Spring also stops beans when it pauses a context, and starts them again later. A closed runtime cannot start again. So
 * this closes the runtimes only if the context is being closed.
 */
final class RuntimeShutdown implements SmartLifecycle {

    /** Below the phases in which web servers end their requests and stop. */
    static final int PHASE = DEFAULT_PHASE - 4096;

    private final ConfigurableApplicationContext context;
    private final List<SmartAsyncRuntime> runtimes;
    private final Duration timeout;
    private volatile boolean running;

    RuntimeShutdown(ConfigurableApplicationContext context, List<SmartAsyncRuntime> runtimes, Duration timeout) {
        this.context = context;
        this.runtimes = List.copyOf(runtimes);
        this.timeout = timeout;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        if (context.isClosed()) {
            runtimes.forEach(runtime -> runtime.close(timeout));
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
