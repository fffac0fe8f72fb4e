package io.github.smartasync.runtime;

import io.github.smartasync.runtime.internal.OperationOptions;
import io.github.smartasync.runtime.internal.caller.OperationNames;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a runtime that is being built sets for single operations.
 *
 * @param <B> the builder, which each method returns
 */
abstract class OperationChoices<B extends OperationChoices<B>> extends ExecutorOptions<B> {

    private final Map<String, Long> timeouts = new HashMap<>();
    private final Map<String, String> executors = new HashMap<>();
    private final Map<String, BlockingPolicy> policies = new HashMap<>();

    OperationChoices() {}

    /**
     * Sets the limit of one operation, whatever its annotation says.
     *
     * @param operation the source's method as messages name it, {@code PriceService.priceOf(Sku)}; without its
     *     parameters, {@code PriceService.priceOf}, it means all methods of that name. If no view has an operation of
     *     this name, the log says so.
     * @throws IllegalArgumentException if the duration is not positive
     */
    public B timeout(String operation, Duration timeout) {
        timeouts.put(checked(operation), positiveNanos(timeout, "timeout"));
        return self();
    }

    /**
     * Sets the executor of one operation, whatever its annotation says.
     *
     * @param operation as for {@link #timeout(String, Duration)}
     * @param executor the name of an executor of this runtime; if it has none of that name, making the view fails
     */
    public B offloadTo(String operation, String executor) {
        executors.put(checked(operation), checked(executor));
        return self();
    }

    /**
     * Sets what one operation does on a thread that must not block. This overrides the policy of the runtime.
     *
     * @param operation as for {@link #timeout(String, Duration)}
     */
    public B blockingPolicy(String operation, BlockingPolicy policy) {
        policies.put(checked(operation), Objects.requireNonNull(policy, "policy"));
        return self();
    }

    Map<String, BlockingPolicy> policies() {
        return policies;
    }

    /** The names of all operations that something is set for; null if there are none. */
    @Nullable
    OperationNames operationNames() {
        Set<String> names = new HashSet<>(policies.keySet());
        names.addAll(timeouts.keySet());
        names.addAll(executors.keySet());
        return names.isEmpty() ? null : new OperationNames(names);
    }

    OperationOptions operationOptions(OperationNames operations) {
        return new OperationOptions(timeouts, executors, operations);
    }
}
