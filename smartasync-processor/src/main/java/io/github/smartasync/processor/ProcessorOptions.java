package io.github.smartasync.processor;

import java.util.Map;
import java.util.Set;

/**
 * The options that are set with {@code -A} on the compiler's command line.
 *
 * @param notes whether to print notes on what the views leave out: {@code -Asmartasync.notes=false} silences them
 */
record ProcessorOptions(boolean notes) {

    private static final String NOTES = "smartasync.notes";

    static ProcessorOptions of(Map<String, String> options) {
        return new ProcessorOptions(!"false".equals(options.get(NOTES)));
    }

    static Set<String> supported() {
        return Set.of(NOTES);
    }
}
