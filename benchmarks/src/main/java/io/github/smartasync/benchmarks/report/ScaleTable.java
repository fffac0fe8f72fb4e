package io.github.smartasync.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a call costs when so many are outstanding. */
final class ScaleTable {

    static final List<Integer> COUNTS = List.of(1, 10, 1_000, 100_000);

    private ScaleTable() {}

    static String of(List<Results> jdks) {
        List<String> titles = new ArrayList<>(List.of("way", "JDK"));
        COUNTS.forEach(count -> titles.add(String.format(Locale.ROOT, "%,d", count)));
        titles.add("heap of each, of the most");
        Table table = new Table(titles);
        for (ScaledWay way : ScaledWay.values()) {
            for (Results jdk : jdks) {
                table.row(row(way, jdk));
            }
        }
        return table.toString();
    }

    private static List<String> row(ScaledWay way, Results jdk) {
        List<String> row = new ArrayList<>(
                List.of(way.title, String.valueOf(jdk.conditions().feature())));
        String kept = "–";
        for (int count : COUNTS) {
            String name = way.benchmark(count);
            boolean measured = jdk.has(name, Metric.TIME);
            row.add(measured ? Numbers.time(jdk.of(name, Metric.TIME)) : "–");
            if (measured) {
                kept = Numbers.bytes(Math.max(0, jdk.value(name, Metric.BYTES)));
            }
        }
        row.add(kept);
        return row;
    }
}
