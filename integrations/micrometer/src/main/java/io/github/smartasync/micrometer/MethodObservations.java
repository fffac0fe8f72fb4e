package io.github.smartasync.micrometer;

import io.github.smartasync.runtime.BlockingPolicy;
import io.github.smartasync.runtime.spi.CallListener;
import io.github.smartasync.runtime.spi.CallOutcome;
import io.github.smartasync.runtime.spi.OperationListener;
import io.github.smartasync.runtime.spi.RunningMethod;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Observes methods. All else goes to another listener. */
final class MethodObservations implements CallListener {

    private final ObservationRegistry registry;
    private final CallListener other;

    MethodObservations(ObservationRegistry registry, CallListener other) {
        this.registry = Objects.requireNonNull(registry, "registry");
        this.other = Objects.requireNonNull(other, "other");
    }

    @Override
    public OperationListener operation(String operation, String executor) {
        return new Observed(registry, operation, executor, other.operation(operation, executor));
    }

    private static final class Observed implements OperationListener {

        private final ObservationRegistry registry;
        private final String operation;
        private final KeyValues keys;
        private final OperationListener other;

        Observed(ObservationRegistry registry, String operation, String executor, @Nullable OperationListener other) {
            this.registry = registry;
            this.operation = operation;
            this.keys = KeyValues.of("smartasync.operation", operation, "smartasync.executor", executor);
            this.other = other == null ? new OperationListener() {} : other;
        }

        @Override
        public RunningMethod starting() {
            RunningMethod others = other.starting();
            Observation observation = Observation.createNotStarted("smartasync.method", registry)
                    .contextualName(operation)
                    .lowCardinalityKeyValues(keys)
                    .start();
            Observation.Scope scope = observation.openScope();
            return failure -> {
                scope.close();
                if (failure != null) {
                    observation.error(failure);
                }
                observation.stop();
                if (others != null) {
                    others.ended(failure);
                }
            };
        }

        @Override
        public void waited(CallOutcome outcome, long nanos) {
            other.waited(outcome, nanos);
        }

        @Override
        public void offloaded(CallOutcome outcome, long queuedNanos, long ranNanos) {
            other.offloaded(outcome, queuedNanos, ranNanos);
        }

        @Override
        public void refused(BlockingPolicy policy) {
            other.refused(policy);
        }
    }
}
