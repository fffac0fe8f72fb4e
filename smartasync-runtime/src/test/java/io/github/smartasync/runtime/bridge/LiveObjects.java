package io.github.smartasync.runtime.bridge;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.management.ObjectName;

/**
 * How many objects of each class there are that can be reached. HotSpot counts them one by one, after a full collection: so
 * the numbers are exact, and what is garbage is not in them.
 *
 * @param histogram what HotSpot said, and not a map of it, which would itself be thousands of objects that are counted next
 */
record LiveObjects(String histogram) {

    static LiveObjects now() throws Exception {
        return new LiveObjects((String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()}));
    }

    /** By how many objects each class has grown, if by at least so many. */
    Map<String, Long> grownSince(LiveObjects before, long least) {
        Map<String, Long> then = before.counts();
        Map<String, Long> grown = new TreeMap<>();
        counts().forEach((type, count) -> {
            long more = count - then.getOrDefault(type, 0L);
            if (more >= least) {
                grown.put(type, more);
            }
        });
        return grown;
    }

    private Map<String, Long> counts() {
        return histogram
                .lines()
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns[0].endsWith(":"))
                // Number, objects, bytes, class.
                .collect(Collectors.toMap(columns -> columns[3], columns -> Long.valueOf(columns[1]), Long::sum));
    }
}
