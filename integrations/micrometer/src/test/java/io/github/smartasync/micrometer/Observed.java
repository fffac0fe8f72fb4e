package io.github.smartasync.micrometer;

import io.github.smartasync.SmartAsync;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;

/** Tells which observation is current while it runs. */
@SmartAsync(executor = "db")
class Observed {

    private final ObservationRegistry registry;

    Observed(ObservationRegistry registry) {
        this.registry = registry;
    }

    public String current() {
        Observation current = registry.getCurrentObservation();
        return current == null ? "none" : current.getContext().getName();
    }

    public String fails() {
        throw new IllegalStateException("no");
    }
}
