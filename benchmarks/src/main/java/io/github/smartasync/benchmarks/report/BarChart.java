package io.github.smartasync.benchmarks.report;

import java.util.List;
import java.util.Map;

/** Ways beside each other: a bar for each JDK, as long as its value, which stands behind it. */
final class BarChart {

    private static final int LEFT = 180;
    private static final int RIGHT = 820;
    private static final int TOP = 48;
    private static final int THICKNESS = 14;
    private static final int STEP = 40;

    private BarChart() {}

    /**
     * Draws it.
     *
     * @param ways the benchmarks by the names of the ways, in their order
     */
    static Svg of(String title, List<Results> jdks, Metric metric, Map<String, String> ways) {
        Svg svg = new Svg(900, TOP + ways.size() * STEP + 40);
        svg.title(title);
        double most = most(jdks, metric, ways);
        double y = TOP;
        for (Map.Entry<String, String> way : ways.entrySet()) {
            svg.textBefore(LEFT - 8, y + THICKNESS + 4, way.getKey());
            for (int i = 0; i < jdks.size(); i++) {
                double top = y + i * THICKNESS;
                if (jdks.get(i).has(way.getValue(), metric)) {
                    double value = jdks.get(i).value(way.getValue(), metric);
                    double length = value / most * (RIGHT - LEFT);
                    svg.bar(LEFT, top, length, THICKNESS - 1, Charts.COLOURS.get(i));
                    svg.textAfter(LEFT + length + 6, top + THICKNESS - 3, Numbers.time(value));
                }
            }
            y += STEP;
        }
        for (int i = 0; i < jdks.size(); i++) {
            svg.bar(LEFT + i * 90, y + 6, 12, 12, Charts.COLOURS.get(i));
            svg.textAfter(
                    LEFT + i * 90 + 18,
                    y + 16,
                    "JDK " + jdks.get(i).conditions().feature());
        }
        return svg;
    }

    private static double most(List<Results> jdks, Metric metric, Map<String, String> ways) {
        return jdks.stream()
                .flatMapToDouble(jdk -> ways.values().stream()
                        .filter(benchmark -> jdk.has(benchmark, metric))
                        .mapToDouble(benchmark -> jdk.value(benchmark, metric)))
                .max()
                .orElseThrow();
    }
}
