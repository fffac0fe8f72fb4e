package io.github.smartasync.runtime.bridge;

import io.github.smartasync.runtime.internal.RuntimeCore;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The operations that one generated class has made, each kind of view and runtime once, for as long as a view uses them.
 *
 * <p>It hangs on the generated class, and refers to the operations weakly: so it keeps neither a runtime alive, which the
 * operations refer to, nor, from a runtime, the class and its loader. If no view is left, the operations may be made again.
 *
 * <p>By the form of view, it has a list that never changes: the operations behind their runtime. The list and its entries are
 * of the JDK, because each class of ours would be one more at the first call of a program.
 */
final class KnownOperations
        extends ClassValue<ConcurrentHashMap<Integer, List<Entry<Reference<RuntimeCore>, Reference<Object>>>>> {

    /** Beyond this, the oldest are forgotten: the views of a runtime that makes way still share them. */
    private static final int MOST = 64;

    private static final KnownOperations BY_CLASS = new KnownOperations();

    private KnownOperations() {}

    @Override
    protected ConcurrentHashMap<Integer, List<Entry<Reference<RuntimeCore>, Reference<Object>>>> computeValue(
            Class<?> operations) {
        return new ConcurrentHashMap<>();
    }

    /** The operations that a class has made for a runtime and a form, if they still exist. */
    static @Nullable Object find(Class<?> operations, RuntimeCore core, int form) {
        return find(BY_CLASS.get(operations).getOrDefault(form, List.of()), core);
    }

    /** Keeps what was made, unless another thread was faster; returns what is kept. */
    static Object keep(Class<?> operations, RuntimeCore core, int form, Object made) {
        ConcurrentHashMap<Integer, List<Entry<Reference<RuntimeCore>, Reference<Object>>>> all =
                BY_CLASS.get(operations);
        Entry<Reference<RuntimeCore>, Reference<Object>> mine =
                Map.entry(new WeakReference<>(core), new WeakReference<>(made));
        all.putIfAbsent(form, List.of());
        while (true) {
            List<Entry<Reference<RuntimeCore>, Reference<Object>>> before = all.getOrDefault(form, List.of());
            Object known = find(before, core);
            if (known != null) {
                return known;
            }
            if (all.replace(form, before, with(mine, before))) {
                return made;
            }
        }
    }

    private static List<Entry<Reference<RuntimeCore>, Reference<Object>>> with(
            Entry<Reference<RuntimeCore>, Reference<Object>> mine,
            List<Entry<Reference<RuntimeCore>, Reference<Object>>> before) {
        List<Entry<Reference<RuntimeCore>, Reference<Object>>> after = new ArrayList<>(before.size() + 1);
        after.add(mine);
        for (int i = 0; i < before.size(); i++) { // no iterator, which would be two more classes at the first call
            Entry<Reference<RuntimeCore>, Reference<Object>> other = before.get(i);
            if (after.size() < MOST && !other.getValue().refersTo(null)) {
                after.add(other);
            }
        }
        return List.copyOf(after);
    }

    private static @Nullable Object find(
            List<Entry<Reference<RuntimeCore>, Reference<Object>>> known, RuntimeCore core) {
        for (int i = 0; i < known.size(); i++) {
            Entry<Reference<RuntimeCore>, Reference<Object>> one = known.get(i);
            if (one.getKey().refersTo(core)) {
                Object operations = one.getValue().get();
                if (operations != null) {
                    return operations;
                }
            }
        }
        return null;
    }
}
