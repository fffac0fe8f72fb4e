package io.github.smartasync.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the first call in a fresh JVM costs, step by step. */
final class FirstCallTable {

    private static final Map<String, String> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put("twoClasses", "two classes of the runtime's jar, no call");
        WAYS.put("syncByHand", "a facade that joins");
        WAYS.put("sync", "sync view");
        WAYS.put("async", "async view, async method");
        WAYS.put("offload", "async view, blocking method");
        WAYS.put("supplyAsync", "`supplyAsync` on a pool of one");
        WAYS.put("syncByProxy", "a proxy of `java.lang.reflect`");
        WAYS.put("reactor", "Reactor's `block()`");
        WAYS.put("mutiny", "Mutiny's `await()`");
        WAYS.put("rxjava", "RxJava's `blockingGet()`");
    }

    private FirstCallTable() {}

    static String of(List<Results> jdks) {
        List<String> titles = new ArrayList<>(List.of("way"));
        for (Results jdk : jdks) {
            String name = "JDK " + jdk.conditions().feature();
            titles.addAll(List.of(name + ": looking for detectors", "making it", "first call", "second"));
        }
        Table table = new Table(titles);
        WAYS.forEach((way, title) -> {
            if (jdks.stream().noneMatch(jdk -> jdk.has("first-calls/" + way, Metric.TIME))) {
                return;
            }
            List<String> row = new ArrayList<>(List.of(title));
            for (Results jdk : jdks) {
                for (String step : List.of("find", "make", "first", "second")) {
                    String name = "first-calls/" + way + "." + step;
                    row.add(jdk.has(name, Metric.TIME) ? Numbers.time(jdk.value(name, Metric.TIME)) : "–");
                }
            }
            table.row(row);
        });
        return table.toString();
    }
}
