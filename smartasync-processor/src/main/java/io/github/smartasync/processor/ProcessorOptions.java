package io.github.smartasync.processor;

import io.github.smartasync.processor.bean.BeanContainers;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The options that are set with {@code -A} on the compiler's command line.
 *
 * @param notes whether to print notes on what the views leave out: {@code -Asmartasync.notes=false} silences them
 * @param beans the container whose beans the views are to be, as it was written: {@code -Asmartasync.beans=spring}
 */
record ProcessorOptions(boolean notes, Optional<String> beans) {

    private static final String NOTES = "smartasync.notes";

    static ProcessorOptions of(Map<String, String> options) {
        // An option without a value has the value null.
        Optional<String> beans = options.containsKey(BeanContainers.OPTION)
                ? Optional.of(
                        Optional.ofNullable(options.get(BeanContainers.OPTION)).orElse(""))
                : Optional.empty();
        return new ProcessorOptions(!"false".equals(options.get(NOTES)), beans);
    }

    static Set<String> supported() {
        return Set.of(NOTES, BeanContainers.OPTION);
    }
}
