package io.github.smartasync.runtime.internal.caller;

import io.github.smartasync.runtime.BlockingPolicy;
import io.github.smartasync.runtime.internal.record.RuntimeLog;
import java.util.Locale;

/** The system property that overrides the policy of every runtime: {@code smartasync.blocking=refuse|warn|allow}. */
final class BlockingProperty {

    static final String NAME = "smartasync.blocking";

    private BlockingProperty() {}

    /** The policy of a name, or else the one given. A name that is not known is logged. */
    static BlockingPolicy policy(String value, BlockingPolicy otherwise) {
        for (BlockingPolicy policy : BlockingPolicy.values()) {
            if (policy.name().toLowerCase(Locale.ROOT).equals(value.toLowerCase(Locale.ROOT))) {
                return policy;
            }
        }
        RuntimeLog.propertyUnknown(NAME, value, otherwise);
        return otherwise;
    }
}
