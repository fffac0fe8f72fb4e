package io.github.smartasync.junit;

import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One of the two runs of a test or of a class. */
final class Turn implements AfterEachCallback {

    private final Way way;
    private volatile boolean used;

    Turn(Way way) {
        this.way = way;
    }

    /** The run that a test belongs to, if it is one of two. */
    static Optional<Turn> in(ExtensionContext context) {
        return Optional.ofNullable(Stores.of(context).get(Turn.class, Turn.class));
    }

    void begin(ExtensionContext context) {
        Stores.of(context).put(Turn.class, this);
    }

    /** The way that a view is to take. */
    Way use() {
        used = true;
        return way;
    }

    String displayName() {
        return way.displayName();
    }

    Way way() {
        return way;
    }

    /** Called for single tests only. In a test class, not every test needs a view. */
    @Override
    public void afterEach(ExtensionContext context) {
        if (!used && context.getExecutionException().isEmpty()) {
            throw new ExtensionConfigurationException(
                    context.getRequiredTestMethod().getName()
                            + " runs through both views but takes none, so both runs do the same. "
                            + "Give it a view as a parameter, or make it a @Test.");
        }
    }
}
