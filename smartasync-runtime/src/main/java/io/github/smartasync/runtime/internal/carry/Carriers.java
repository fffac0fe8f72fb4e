package io.github.smartasync.runtime.internal.carry;

import io.github.smartasync.runtime.internal.record.RuntimeLog;
import io.github.smartasync.runtime.spi.ContextCarrier;
import io.github.smartasync.runtime.spi.ContextCarrier.Captured;
import io.github.smartasync.runtime.spi.ContextCarrier.Scope;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The carriers of a runtime, as one. They set in their order and restore in the reverse order. */
public final class Carriers {

    /** Carries nothing. */
    public static final Carriers NONE = new Carriers(List.of());

    /** Null for none: an empty array would load what nobody carries. */
    private final ContextCarrier @Nullable [] carriers;

    Carriers(List<ContextCarrier> carriers) {
        // Not ContextCarrier[]::new: the first method reference of a program costs milliseconds.
        this.carriers = carriers.isEmpty() ? null : carriers.toArray(new ContextCarrier[0]);
    }

    /** The carriers of a runtime: the user's, and Micrometer's where that is present. */
    public static Carriers of(List<ContextCarrier> users) {
        Class<?> snapshots = micrometersType();
        ContextCarrier micrometer = snapshots == null ? null : MicrometerCarrier.of(snapshots);
        if (micrometer == null) {
            return users.isEmpty() ? NONE : new Carriers(users);
        }
        List<ContextCarrier> all = new ArrayList<>();
        all.add(micrometer);
        all.addAll(users);
        return new Carriers(all);
    }

    /** Looked for here, so that the class of its carrier is only loaded if it is there. */
    private static @Nullable Class<?> micrometersType() {
        try {
            return Class.forName(MicrometerCarrier.FACTORY, true, Carriers.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError absent) {
            return null;
        }
    }

    /** Takes the context of the calling thread; null if there is nothing to carry. */
    public Captured @Nullable [] capture() {
        if (carriers == null) {
            return null;
        }
        Captured[] captured = new Captured[carriers.length];
        int count = 0;
        for (ContextCarrier carrier : carriers) {
            Captured one = carrier.capture();
            if (one != null) {
                captured[count++] = one;
            }
        }
        return count == 0 ? null : Arrays.copyOf(captured, count);
    }

    /** Sets what was taken; if one cannot be set, those before it are put back. Null if nothing was taken. */
    public static Scope @Nullable [] set(Captured @Nullable [] captured) {
        if (captured == null) {
            return null;
        }
        Scope[] scopes = new Scope[captured.length];
        int count = 0;
        try {
            for (Captured one : captured) {
                scopes[count] = one.set();
                count++;
            }
            return scopes;
        } finally {
            if (count < scopes.length) {
                restore(scopes, count);
            }
        }
    }

    /** Puts back what was there before. */
    public static void restore(Scope @Nullable [] scopes) {
        if (scopes != null) {
            restore(scopes, scopes.length);
        }
    }

    private static void restore(Scope[] scopes, int count) {
        for (int i = count - 1; i >= 0; i--) {
            try {
                scopes[i].restore();
            } catch (Throwable failure) {
                RuntimeLog.carrierNotRestored(failure);
            }
        }
    }
}
