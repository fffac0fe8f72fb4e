package io.github.smartasync.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Everything that was measured, with its spread and its bytes. */
final class ContenderTable {

    private ContenderTable() {}

    static String of(List<Results> jdks) {
        List<String> titles = new ArrayList<>(List.of("benchmark"));
        for (Results jdk : jdks) {
            String name = "JDK " + jdk.conditions().feature();
            titles.addAll(List.of(name + ": time", "CPU of the thread", "bytes"));
        }
        Table table = new Table(titles);
        TreeSet<String> names = new TreeSet<>();
        jdks.forEach(jdk -> names.addAll(jdk.benchmarks().keySet()));
        names.removeIf(name -> name.startsWith("scale/") || name.startsWith("first-calls/"));
        for (String name : names) {
            List<String> row = new ArrayList<>(List.of(name));
            for (Results jdk : jdks) {
                row.add(time(jdk, name, jdk.has(name, Metric.P50) ? Metric.P50 : Metric.TIME));
                row.add(time(jdk, name, Metric.CPU));
                row.add(jdk.has(name, Metric.BYTES) ? Numbers.bytes(jdk.value(name, Metric.BYTES)) : "–");
            }
            table.row(row);
        }
        return table.toString();
    }

    private static String time(Results jdk, String name, Metric metric) {
        if (!jdk.has(name, metric)) {
            return "–";
        }
        return (metric == Metric.P50 ? "p50 " : "") + Numbers.time(jdk.of(name, metric));
    }
}
