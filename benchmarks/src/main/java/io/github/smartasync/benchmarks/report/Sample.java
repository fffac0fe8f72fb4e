package io.github.smartasync.benchmarks.report;

import java.util.Arrays;

/**
 * What several rounds measured.
 *
 * @param value what stands for all: the middle one, unless said otherwise
 * @param spread half the distance between the quartiles
 */
record Sample(double value, double spread) {

    static Sample of(double... rounds) {
        return at(0.5, rounds);
    }

    /** The least of all rounds stands for them: for what can be slowed down from outside, but never sped up. */
    static Sample undisturbed(double... rounds) {
        return at(0, rounds);
    }

    private static Sample at(double part, double[] rounds) {
        double[] sorted = rounds.clone();
        Arrays.sort(sorted);
        return new Sample(at(sorted, part), (at(sorted, 0.75) - at(sorted, 0.25)) / 2);
    }

    private static double at(double[] sorted, double part) {
        double position = part * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    Sample plus(Sample other) {
        return new Sample(value + other.value, spread + other.spread);
    }
}
