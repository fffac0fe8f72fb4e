package io.github.smartasync.runtime;

import io.github.smartasync.runtime.internal.RuntimeAccess;
import io.github.smartasync.runtime.internal.RuntimeCore;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** All that is configured at run time. Immutable and thread-safe. */
public final class SmartAsyncRuntime implements AutoCloseable {

    static {
        RuntimeAccess.install(new Access());
    }

    private final RuntimeCore core;

    private SmartAsyncRuntime(RuntimeCore core) {
        this.core = core;
    }

    /** The runtime that is used where none is given. */
    public static SmartAsyncRuntime shared() {
        return Shared.INSTANCE;
    }

    /** A builder with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public void close() {}

    private static final class Access extends RuntimeAccess {
        @Override
        protected RuntimeCore core(SmartAsyncRuntime runtime) {
            return runtime.core;
        }
    }

    private static final class Shared {
        static final SmartAsyncRuntime INSTANCE = builder().build();
    }

    /** Collects what a runtime is made of. Not thread-safe. */
    public static final class Builder {
        private Executor executor = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "smartasync");
            thread.setDaemon(true);
            return thread;
        });
        private final Map<String, Executor> named = new HashMap<>();

        private Builder() {}

        /** Sets the executor that blocking methods are offloaded to. */
        public Builder executor(Executor executor) {
            this.executor = executor;
            return this;
        }

        /** Registers an executor under a name. */
        public Builder executor(String name, Executor executor) {
            named.put(name, executor);
            return this;
        }

        /** The runtime. */
        public SmartAsyncRuntime build() {
            return new SmartAsyncRuntime(new RuntimeCore(executor, Map.copyOf(named), BlockingPolicy.REFUSE, 0, true));
        }
    }
}
