package io.github.smartasync.processor.draft;

import java.util.ArrayList;
import java.util.List;

/**
 * How the two of twins may be called: {@code send} and {@code sendAsync}, {@code sendSync} and {@code send}, {@code send} and
 * {@code asyncSend}, and what comes of both at once.
 *
 * @param blocking the name of the blocking one
 * @param shared the name in the views
 */
public record TwinNames(String blocking, String shared) {

    /** What the names of most async methods end with. */
    public static final String ASYNC = "Async";

    private static final String SYNC = "Sync";

    /** The names that the twin of a method may have, the likeliest first. */
    static List<TwinNames> of(DraftedMethod async, boolean isExplicit) {
        return isExplicit ? List.of(new TwinNames(async.name(), async.name())) : of(async.name());
    }

    /** The names that the twin of an async method of this name may have, the likeliest first. */
    public static List<TwinNames> of(String async) {
        List<TwinNames> names = new ArrayList<>();
        for (String shared : shared(async)) {
            names.add(new TwinNames(shared, shared));
            names.add(new TwinNames(shared + SYNC, shared));
            names.add(new TwinNames(prefixed("sync", shared), shared));
        }
        return names;
    }

    private static List<String> shared(String async) {
        if (async.endsWith(ASYNC) && async.length() > ASYNC.length()) {
            return List.of(async.substring(0, async.length() - ASYNC.length()));
        }
        return async.matches("async\\p{Lu}.*")
                ? List.of(
                        Character.toLowerCase(async.charAt(ASYNC.length())) + async.substring(ASYNC.length() + 1),
                        async)
                : List.of(async);
    }

    private static String prefixed(String prefix, String name) {
        return prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
