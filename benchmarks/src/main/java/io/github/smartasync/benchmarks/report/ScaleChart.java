package io.github.smartasync.benchmarks.report;

import java.util.List;
import java.util.Locale;

/** What a call costs by how many are outstanding: one panel for each JDK, both axes logarithmic. */
final class ScaleChart {

    private static final List<ScaledWay> WAYS = List.of(ScaledWay.values());
    private static final int LEFT = 80;
    private static final int WIDTH = 330;
    private static final int BETWEEN = 430;
    private static final int TOP = 76;
    private static final int HEIGHT = 260;
    // The powers of ten of the nanoseconds at the bottom and at the top.
    private static final int LEAST = 1;
    private static final int MOST = 6;
    private static final int MOST_CALLS = 5;

    private ScaleChart() {}

    static Svg of(List<Results> jdks) {
        Svg svg = new Svg(LEFT + jdks.size() * BETWEEN - 20, TOP + HEIGHT + 110);
        svg.title("What a call costs, by how many are outstanding");
        for (int i = 0; i < jdks.size(); i++) {
            panel(svg, jdks.get(i), LEFT + i * BETWEEN);
        }
        for (int i = 0; i < WAYS.size(); i++) {
            ScaledWay way = WAYS.get(i);
            boolean right = i % 2 == 1;
            double x = right ? LEFT + BETWEEN : LEFT;
            double y = TOP + HEIGHT + 68 + (i < 2 ? 0 : 22);
            svg.line(new double[] {x, x + 26}, new double[] {y, y}, colour(way), isDashed(way));
            svg.textAfter(x + 36, y + 4, way.title.replace("`", ""));
        }
        return svg;
    }

    private static void panel(Svg svg, Results jdk, double left) {
        svg.heading(left, TOP - 14, "JDK " + jdk.conditions().feature());
        for (int power = LEAST; power <= MOST; power++) {
            double y = y(Math.pow(10, power));
            svg.gridLine(left, y, left + WIDTH, y);
            svg.textBefore(left - 8, y + 4, nanos(power));
        }
        for (int power = 0; power <= MOST_CALLS; power++) {
            double x = x(left, Math.pow(10, power));
            svg.gridLine(x, TOP, x, TOP + HEIGHT);
            svg.textAround(x, TOP + HEIGHT + 18, String.format(Locale.ROOT, "%,d", (long) Math.pow(10, power)));
        }
        svg.textAround(left + WIDTH / 2.0, TOP + HEIGHT + 38, "calls outstanding");
        for (ScaledWay way : WAYS) {
            List<Integer> counts = ScaleTable.COUNTS.stream()
                    .filter(count -> jdk.has(way.benchmark(count), Metric.TIME))
                    .toList();
            svg.line(
                    counts.stream().mapToDouble(count -> x(left, count)).toArray(),
                    counts.stream()
                            .mapToDouble(count -> y(jdk.value(way.benchmark(count), Metric.TIME)))
                            .toArray(),
                    colour(way),
                    isDashed(way));
        }
    }

    private static double x(double left, double calls) {
        return left + Math.log10(calls) / MOST_CALLS * WIDTH;
    }

    private static double y(double nanos) {
        return TOP + (MOST - Math.log10(nanos)) / (MOST - LEAST) * HEIGHT;
    }

    private static String nanos(int power) {
        String digits = "1" + "0".repeat(power % 3);
        return digits + (power < 3 ? " ns" : power < 6 ? " µs" : " ms");
    }

    private static String colour(ScaledWay way) {
        return Charts.COLOURS.get(WAYS.indexOf(way));
    }

    /** {@code join()} costs about what the sync view does. */
    private static boolean isDashed(ScaledWay way) {
        return way == ScaledWay.JOINED;
    }
}
