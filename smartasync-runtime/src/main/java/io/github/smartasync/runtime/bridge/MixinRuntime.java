package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.RuntimeProvider;
import io.github.smartasync.runtime.SmartAsyncRuntime;
import org.jspecify.annotations.Nullable;

/** Finds the runtime of an object that has a mixin, at each call. Thread-safe. */
@SuppressWarnings("exports") // the annotations of JSpecify are for those who have them
public final class MixinRuntime {

    /**
     * Whether the JDK says at once that an object does not have an interface. Before JDK 23 it goes through all interfaces of
     * the object each time, which takes longer than all the rest of a call (JDK-8180450).
     */
    private static final boolean TELLS_AT_ONCE = Runtime.version().feature() >= 23;

    private MixinRuntime() {}

    /** The runtime that the object brings along, as a {@link RuntimeProvider}; null if it is to be the shared one. */
    public static @Nullable SmartAsyncRuntime of(Object mixin) {
        if (!TELLS_AT_ONCE && !Providers.CLASSES.get(mixin.getClass())) {
            return null;
        }
        return mixin instanceof RuntimeProvider provider ? provider.smartAsyncRuntime() : null;
    }

    /** Which classes are providers. A class keeps a {@code Boolean} and nothing of ours. */
    private static final class Providers extends ClassValue<Boolean> {

        static final Providers CLASSES = new Providers();

        @Override
        protected Boolean computeValue(Class<?> type) {
            return RuntimeProvider.class.isAssignableFrom(type);
        }
    }
}
