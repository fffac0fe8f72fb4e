package io.github.smartasync.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** The table of the Python library that SmartAsync was inspired by, with what the same costs here. */
final class OriginTable {

    private OriginTable() {}

    private record Row(String what, String origin, String benchmark, Metric metric) {}

    private static final List<Row> ROWS = List.of(
            new Row("sync → async, the result is there", "about 102 µs", "calls/CompletedCall.generated", Metric.CPU),
            new Row("sync → async, another thread brings it (p50)", "", "hand-overs/PendingCall.generated", Metric.P50),
            new Row("sync → async, first call of the JVM, with making the view", "", "first-calls/sync", Metric.TIME),
            new Row("async → async, cached", "1.3 µs", "calls/PassingOn.generated", Metric.CPU),
            new Row("async → async, first call through a view", "2.3 µs", "first-calls/async.first", Metric.TIME),
            new Row("async → async, first call of the JVM, with making the view", "", "first-calls/async", Metric.TIME),
            new Row(
                    "async → sync, there and back (p50)",
                    "50 to 100 µs",
                    "hand-overs/RoundTrip.generatedOwn",
                    Metric.P50),
            new Row("async → sync, 1,000 outstanding, each", "", "offloads/Outstanding.generated", Metric.TIME),
            new Row(
                    "async → sync, first call of the JVM, with making the view",
                    "",
                    "first-calls/offload",
                    Metric.TIME));

    static String of(List<Results> jdks) {
        List<String> titles = new ArrayList<>(List.of("what", "Python original"));
        jdks.forEach(jdk -> titles.add("JDK " + jdk.conditions().feature()));
        Table table = new Table(titles);
        for (Row row : ROWS) {
            List<String> cells = new ArrayList<>(List.of(row.what, row.origin));
            for (Results jdk : jdks) {
                cells.add(jdk.has(row.benchmark, row.metric) ? Numbers.time(jdk.of(row.benchmark, row.metric)) : "–");
            }
            table.row(cells);
        }
        return table.toString();
    }
}
