package io.github.smartasync.runtime.internal.caller;

import io.github.smartasync.runtime.internal.record.RuntimeLog;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The operations for which a runtime's builder sets something, by the names that it was given, and which of these names
 * matched an operation of a view. One that matches none is told, once: when a view of another source is made, when an
 * operation of its source is refused, or when the runtime is closed. Before that the operation may still come. Thread-safe.
 */
public final class OperationNames {

    private final Set<String> unmatched = ConcurrentHashMap.newKeySet();
    private final Map<String, Set<String>> operations = new ConcurrentHashMap<>();

    /** Names as messages have them, with or without parameters. */
    public OperationNames(Set<String> names) {
        unmatched.addAll(names);
    }

    /** What a map holds for an operation: by its whole name, or else by its name without parameters; or nothing. */
    public static <T> T of(String operation, Map<String, ? extends T> map, T otherwise) {
        T exact = map.get(operation);
        T ofAll = exact != null ? exact : map.get(plain(operation));
        return ofAll != null ? ofAll : otherwise;
    }

    /** A view of a source is being made. */
    public void begin(String source) {
        if (!unmatched.isEmpty()) {
            for (String before : operations.keySet()) {
                if (!before.equals(source)) {
                    tell(before);
                }
            }
        }
    }

    /** A view has an operation. */
    public void add(String operation) {
        if (!unmatched.isEmpty()) {
            unmatched.remove(operation);
            unmatched.remove(plain(operation));
            operations
                    .computeIfAbsent(sourceOf(operation), source -> ConcurrentHashMap.newKeySet())
                    .add(operation);
        }
    }

    /** Logs all names that match no operation, because no further view is made. */
    public void tellAll() {
        for (String name : unmatched) {
            tellName(name);
        }
    }

    /** Logs the names of an operation's source that match no operation. */
    void tellOf(String operation) {
        if (!unmatched.isEmpty()) {
            tell(sourceOf(operation));
        }
    }

    private void tell(String source) {
        for (String name : unmatched) {
            if (sourceOf(name).equals(source)) {
                tellName(name);
            }
        }
    }

    private void tellName(String name) {
        if (unmatched.remove(name)) {
            Set<String> known = operations.getOrDefault(sourceOf(name), Set.of());
            RuntimeLog.operationUnknown(name, new TreeSet<>(known).toString());
        }
    }

    private static String plain(String operation) {
        int parameters = operation.indexOf('(');
        return parameters < 0 ? operation : operation.substring(0, parameters);
    }

    private static String sourceOf(String operation) {
        String plain = plain(operation);
        int method = plain.lastIndexOf('.');
        return method < 0 ? "" : plain.substring(0, method);
    }
}
