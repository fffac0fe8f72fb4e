package io.github.smartasync.benchmarks.report;

import java.util.Locale;

/** Numbers for people. */
final class Numbers {

    private Numbers() {}

    static String time(double nanos) {
        if (Math.abs(nanos) < 1_000) {
            return three(nanos) + " ns";
        }
        return nanos < 1_000_000 ? three(nanos / 1_000) + " µs" : three(nanos / 1_000_000) + " ms";
    }

    static String time(Sample sample) {
        double unit = sample.value() < 1_000 ? 1 : sample.value() < 1_000_000 ? 1_000 : 1_000_000;
        String name = unit == 1 ? "ns" : unit == 1_000 ? "µs" : "ms";
        return three(sample.value() / unit) + " ± " + three(sample.spread() / unit) + " " + name;
    }

    static String bytes(double bytes) {
        return String.format(Locale.ROOT, "%.0f B", bytes);
    }

    private static String three(double number) {
        double size = Math.abs(number);
        return String.format(Locale.ROOT, size < 10 ? "%.2f" : size < 100 ? "%.1f" : "%.0f", number);
    }
}
