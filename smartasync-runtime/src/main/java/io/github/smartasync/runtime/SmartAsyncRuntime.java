package io.github.smartasync.runtime;

import io.github.smartasync.runtime.internal.RuntimeAccess;
import io.github.smartasync.runtime.internal.RuntimeCore;
import io.github.smartasync.runtime.internal.context.BlockingProperty;
import io.github.smartasync.runtime.internal.context.CallerRules;
import io.github.smartasync.runtime.spi.CallerContextDetector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        static final SmartAsyncRuntime INSTANCE = builder()
                .blockingPolicy(BlockingProperty.read(BlockingPolicy.REFUSE))
                .build();
    }

    /** Collects what a runtime is made of. Not thread-safe. */
    public static final class Builder {
        private Executor executor = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "smartasync");
            thread.setDaemon(true);
            return thread;
        });
        private final Map<String, Executor> named = new HashMap<>();
        private final List<CallerContextDetector> detectors = new ArrayList<>();
        private final Map<String, BlockingPolicy> operationPolicies = new HashMap<>();
        private BlockingPolicy blockingPolicy = BlockingPolicy.REFUSE;

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

        /** Sets what sync views do on a thread that must not block; {@link BlockingPolicy#REFUSE} if not set. */
        public Builder blockingPolicy(BlockingPolicy policy) {
            this.blockingPolicy = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /**
         * Sets what one operation does on a thread that must not block, whatever holds for the others.
         *
         * @param operation the source's method as messages name it, {@code PriceService.priceOf(Sku)}, or without its
         *     parameters for all methods of the name, {@code PriceService.priceOf}
         */
        public Builder blockingPolicy(String operation, BlockingPolicy policy) {
            operationPolicies.put(
                    Objects.requireNonNull(operation, "operation"), Objects.requireNonNull(policy, "policy"));
            return this;
        }

        /** Adds a detector, asked after those that were added before and before those that a service provides. */
        public Builder detector(CallerContextDetector detector) {
            detectors.add(Objects.requireNonNull(detector, "detector"));
            return this;
        }

        /** The runtime. */
        public SmartAsyncRuntime build() {
            CallerRules rules = new CallerRules(detectors, blockingPolicy, operationPolicies);
            return new SmartAsyncRuntime(new RuntimeCore(executor, Map.copyOf(named), rules, 0, true));
        }
    }
}
