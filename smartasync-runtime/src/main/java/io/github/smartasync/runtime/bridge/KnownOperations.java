package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.internal.RuntimeCore;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The operations that one generated class has made, each kind of view and runtime once, for as long as a view uses them.
 *
 * <p>It hangs on the generated class, and refers to the operations weakly: so it keeps neither a runtime alive, which the
 * operations refer to, nor, from a runtime, the class and its loader. If no view is left, the operations may be made again.
 */
final class KnownOperations extends ClassValue<ConcurrentHashMap<String, List<KnownOperations.Known>>> {

    /** Beyond this, the oldest are forgotten: the views of a runtime that makes way still share them. */
    private static final int MOST = 64;

    private static final String KEY = "operations";

    private static final KnownOperations BY_CLASS = new KnownOperations();

    private KnownOperations() {}

    /**
     * A list that never changes, and another in its place. A map of one entry, and not an AtomicReference: that is a variable
     * handle, which costs a start half a millisecond.
     */
    @Override
    protected ConcurrentHashMap<String, List<Known>> computeValue(Class<?> operations) {
        ConcurrentHashMap<String, List<Known>> all = new ConcurrentHashMap<>();
        all.put(KEY, List.of());
        return all;
    }

    /** The operations that a class has made for a runtime and a form, if they still exist. */
    static @Nullable Object find(Class<?> operations, RuntimeCore core, int form) {
        return find(listed(BY_CLASS.get(operations)), core, form);
    }

    /** Keeps what was made, unless another thread was faster; returns what is kept. */
    static Object keep(Class<?> operations, RuntimeCore core, int form, Object made) {
        ConcurrentHashMap<String, List<Known>> all = BY_CLASS.get(operations);
        Known mine = new Known(core, form, made);
        while (true) {
            List<Known> before = listed(all);
            Object known = find(before, core, form);
            if (known != null) {
                return known;
            }
            if (all.replace(KEY, before, with(mine, before))) {
                return made;
            }
        }
    }

    private static List<Known> listed(ConcurrentHashMap<String, List<Known>> all) {
        return Objects.requireNonNull(all.get(KEY));
    }

    private static List<Known> with(Known mine, List<Known> before) {
        List<Known> after = new ArrayList<>(before.size() + 1);
        after.add(mine);
        for (int i = 0; i < before.size(); i++) { // no iterator, which would be two more classes at the first call
            Known other = before.get(i);
            if (after.size() < MOST && !other.refersTo(null)) {
                after.add(other);
            }
        }
        return List.copyOf(after);
    }

    private static @Nullable Object find(List<Known> known, RuntimeCore core, int form) {
        for (int i = 0; i < known.size(); i++) {
            Known one = known.get(i);
            if (one.form == form && one.core.refersTo(core)) {
                Object operations = one.get();
                if (operations != null) {
                    return operations;
                }
            }
        }
        return null;
    }

    /** Operations of one runtime. */
    static final class Known extends WeakReference<Object> {

        private final WeakReference<RuntimeCore> core;
        private final int form;

        Known(RuntimeCore core, int form, Object operations) {
            super(operations);
            this.core = new WeakReference<>(core);
            this.form = form;
        }
    }
}
