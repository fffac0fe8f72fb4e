package io.github.smartasync.micrometer;

import io.github.smartasync.runtime.spi.CallListener;
import io.github.smartasync.runtime.spi.OperationListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import java.util.Objects;

/** The meters of a runtime's calls. */
final class CallMeters implements CallListener {

    private final MeterRegistry registry;
    private final Tags tags;

    CallMeters(MeterRegistry registry, Iterable<Tag> tags) {
        this.registry = Objects.requireNonNull(registry, "registry");
        this.tags = Tags.of(tags);
    }

    @Override
    public OperationListener operation(String operation, String executor) {
        return new OperationMeters(registry, tags, operation, executor);
    }
}
