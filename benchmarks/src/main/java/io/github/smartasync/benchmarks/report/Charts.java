package io.github.smartasync.benchmarks.report;

import java.awt.Color;
import java.awt.Font;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.Styler;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws the charts of the documentation. */
final class Charts {

    private static final Color[] COLOURS = {
        new Color(0x2b6cb0), new Color(0xdd6b20), new Color(0x2f855a), new Color(0x6b46c1)
    };
    private static final Color[] PAIRS = {
        COLOURS[0], COLOURS[0].brighter(), COLOURS[1], COLOURS[1].brighter(),
        COLOURS[2], COLOURS[2].brighter(), COLOURS[3], COLOURS[3].brighter()
    };

    private Charts() {}

    static void draw(List<Results> jdks, Path folder) throws IOException {
        save(
                bars(
                        "A synchronous call whose result is there: CPU nanoseconds",
                        jdks,
                        Metric.CPU,
                        ways(
                                "hand-written", "calls/CompletedCall.joiningFacade",
                                "… checking", "calls/CompletedCall.checkingFacade",
                                "SmartAsync", "calls/CompletedCall.generated",
                                "… asking Netty", "calls-with-netty/CompletedCall.generated",
                                "proxy", "calls/CompletedCall.proxy",
                                "RxJava", "calls-through-libraries/CompletedCallFrameworks.rxjava",
                                "Reactor", "calls-through-libraries/CompletedCallFrameworks.reactor",
                                "Mutiny", "calls-through-libraries/CompletedCallFrameworks.mutiny")),
                folder.resolve("performance-calls.svg"));
        save(
                bars(
                        "A blocking method called asynchronously, 1,000 outstanding: nanoseconds for each",
                        jdks,
                        Metric.TIME,
                        ways(
                                "SmartAsync", "offloads/Outstanding.generated",
                                "supplyAsync", "offloads/Outstanding.supplyAsync",
                                "Mutiny", "offloads-through-libraries/OutstandingFrameworks.mutiny",
                                "RxJava", "offloads-through-libraries/OutstandingFrameworks.rxjava",
                                "Spring @Async", "offloads-through-libraries/OutstandingFrameworks.spring",
                                "Reactor", "offloads-through-libraries/OutstandingFrameworks.reactor")),
                folder.resolve("performance-offloads.svg"));
        save(scale(jdks), folder.resolve("performance-scale.svg"));
    }

    private static Map<String, String> ways(String... titlesAndBenchmarks) {
        Map<String, String> ways = new LinkedHashMap<>();
        for (int i = 0; i < titlesAndBenchmarks.length; i += 2) {
            ways.put(titlesAndBenchmarks[i], titlesAndBenchmarks[i + 1]);
        }
        return ways;
    }

    private static CategoryChart bars(String title, List<Results> jdks, Metric metric, Map<String, String> ways) {
        CategoryChart chart =
                new CategoryChartBuilder().width(900).height(360).title(title).build();
        chart.getStyler().setYAxisLogarithmic(true);
        chart.getStyler().setAvailableSpaceFill(0.7);
        chart.getStyler().setYAxisMin(lowest(jdks, metric, ways));
        style(chart.getStyler(), COLOURS);
        for (Results jdk : jdks) {
            List<String> names = new ArrayList<>();
            List<Double> values = new ArrayList<>();
            ways.forEach((name, benchmark) -> {
                if (jdk.has(benchmark, metric)) {
                    names.add(name);
                    values.add(jdk.value(benchmark, metric));
                }
            });
            chart.addSeries("JDK " + jdk.conditions().feature(), names, values);
        }
        return chart;
    }

    /** The power of ten below all values: bars on a logarithmic axis have to begin somewhere. */
    private static double lowest(List<Results> jdks, Metric metric, Map<String, String> ways) {
        double lowest = Double.MAX_VALUE;
        for (Results jdk : jdks) {
            for (String benchmark : ways.values()) {
                if (jdk.has(benchmark, metric)) {
                    lowest = Math.min(lowest, jdk.value(benchmark, metric));
                }
            }
        }
        return Math.pow(10, Math.floor(Math.log10(lowest)));
    }

    private static XYChart scale(List<Results> jdks) {
        XYChart chart = new XYChartBuilder()
                .width(900)
                .height(420)
                .title("What a call costs, by how many are outstanding")
                .xAxisTitle("calls outstanding")
                .yAxisTitle("nanoseconds for each")
                .build();
        chart.getStyler().setXAxisLogarithmic(true);
        chart.getStyler().setYAxisLogarithmic(true);
        style(chart.getStyler(), PAIRS);
        for (ScaledWay way : ScaledWay.values()) {
            for (Results jdk : jdks) {
                List<Integer> counts = ScaleTable.COUNTS.stream()
                        .filter(count -> jdk.has(way.benchmark(count), Metric.TIME))
                        .toList();
                List<Double> times = counts.stream()
                        .map(count -> jdk.value(way.benchmark(count), Metric.TIME))
                        .toList();
                String name =
                        way.title.replace("`", "") + ", JDK " + jdk.conditions().feature();
                chart.addSeries(name, counts, times).setMarker(SeriesMarkers.CIRCLE);
            }
        }
        return chart;
    }

    private static void style(Styler styler, Color[] colours) {
        styler.setChartBackgroundColor(Color.WHITE);
        styler.setPlotBackgroundColor(Color.WHITE);
        styler.setPlotBorderVisible(false);
        styler.setSeriesColors(colours);
        styler.setLegendPosition(Styler.LegendPosition.OutsideE);
        styler.setLegendBorderColor(Color.WHITE);
        styler.setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, 15));
        styler.setLegendFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        styler.setChartPadding(12);
    }

    private static void save(Chart<?, ?> chart, Path file) throws IOException {
        String name = file.toString();
        VectorGraphicsEncoder.saveVectorGraphic(
                chart, name.substring(0, name.length() - ".svg".length()), VectorGraphicsFormat.SVG);
        // Letters are drawn as outlines, with more digits than anybody sees.
        Files.writeString(
                file, Files.readString(file).replaceAll("(\\d\\.\\d)\\d+", "$1").strip() + "\n");
    }
}
