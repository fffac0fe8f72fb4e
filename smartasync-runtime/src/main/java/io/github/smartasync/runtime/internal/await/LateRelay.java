package io.github.smartasync.runtime.internal.await;

import io.github.smartasync.runtime.internal.Operation;
import io.github.smartasync.runtime.internal.record.LateResults;
import org.jspecify.annotations.Nullable;

/** A relay that hands over results that arrive after its target has ended. */
@SuppressWarnings("serial") // it is no more serialised than the futures it joins
class LateRelay extends Relay {

    private final Operation operation;

    LateRelay(Operation operation) {
        super(operation.core());
        this.operation = operation;
    }

    @Override
    final void tooLate(@Nullable Object value) {
        LateResults late = operation.core().lateResults();
        if (late != null) {
            late.accept(operation.name(), value);
        }
    }
}
