package io.github.smartasync.runtime.internal.caller;

import io.github.smartasync.runtime.BlockingPolicy;
import io.github.smartasync.runtime.internal.record.RuntimeLog;
import java.util.Locale;

/** The system property that sets the policy of the shared runtime: {@code smartasync.blocking=refuse|warn|allow}. */
public final class BlockingProperty {

    private static final String NAME = "smartasync.blocking";

    private BlockingProperty() {}

    /** The policy that the property names. If it is not set, may not be read, or names no policy (which is logged),
     * the given policy. */
    public static BlockingPolicy read(BlockingPolicy otherwise) {
        String value;
        try {
            value = System.getProperty(NAME, "").strip();
        } catch (SecurityException unreadable) {
            return otherwise;
        }
        for (BlockingPolicy policy : BlockingPolicy.values()) {
            if (policy.name().toLowerCase(Locale.ROOT).equals(value.toLowerCase(Locale.ROOT))) {
                return policy;
            }
        }
        if (!value.isEmpty()) {
            RuntimeLog.propertyUnknown(NAME, value, otherwise);
        }
        return otherwise;
    }
}
