package io.github.smartasync.benchmarks.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws the charts of the documentation. */
final class Charts {

    static final List<String> COLOURS = List.of("#2b6cb0", "#dd6b20", "#2f855a", "#6b46c1");

    private Charts() {}

    static void draw(List<Results> jdks, Path folder) throws IOException {
        BarChart.of(
                        "A synchronous call whose result is there: CPU time of the calling thread",
                        jdks,
                        Metric.CPU,
                        ways(
                                "written by hand", "calls/CompletedCall.joiningFacade",
                                "by hand, with the check", "calls/CompletedCall.checkingFacade",
                                "SmartAsync", "calls/CompletedCall.generated",
                                "SmartAsync, with Netty", "calls-with-netty/CompletedCall.generated",
                                "a proxy", "calls/CompletedCall.proxy",
                                "RxJava", "calls-through-libraries/CompletedCallFrameworks.rxjava",
                                "Reactor", "calls-through-libraries/CompletedCallFrameworks.reactor",
                                "Mutiny", "calls-through-libraries/CompletedCallFrameworks.mutiny"))
                .save(folder.resolve("performance-calls.svg"));
        BarChart.of(
                        "A blocking method called asynchronously, 1,000 calls outstanding: time of each",
                        jdks,
                        Metric.TIME,
                        ways(
                                "SmartAsync", "offloads/Outstanding.generated",
                                "supplyAsync", "offloads/Outstanding.supplyAsync",
                                "Mutiny", "offloads-through-libraries/OutstandingFrameworks.mutiny",
                                "RxJava", "offloads-through-libraries/OutstandingFrameworks.rxjava",
                                "Spring @Async", "offloads-through-libraries/OutstandingFrameworks.spring",
                                "Reactor", "offloads-through-libraries/OutstandingFrameworks.reactor"))
                .save(folder.resolve("performance-offloads.svg"));
        ScaleChart.of(jdks).save(folder.resolve("performance-scale.svg"));
    }

    private static Map<String, String> ways(String... titlesAndBenchmarks) {
        Map<String, String> ways = new LinkedHashMap<>();
        for (int i = 0; i < titlesAndBenchmarks.length; i += 2) {
            ways.put(titlesAndBenchmarks[i], titlesAndBenchmarks[i + 1]);
        }
        return ways;
    }
}
