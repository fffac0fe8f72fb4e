package io.github.smartasync.benchmarks.report;

import java.util.Arrays;

/**
 * What several rounds measured.
 *
 * @param median the middle one
 * @param spread half the distance between the quartiles
 */
record Sample(double median, double spread) {

    static Sample of(double... rounds) {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        return new Sample(at(sorted, 0.5), (at(sorted, 0.75) - at(sorted, 0.25)) / 2);
    }

    private static double at(double[] sorted, double part) {
        double position = part * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    Sample plus(Sample other) {
        return new Sample(median + other.median, spread + other.spread);
    }
}
