package io.github.smartasync.benchmarks.report;

import java.util.Locale;

/**
 * One figure that is to be kept: what was measured, against what, and at most how much.
 *
 * @param what in words
 * @param subject the benchmark of SmartAsync
 * @param against the benchmark that it is compared with
 * @param metric what is compared
 * @param limit how they are compared, and the limit
 */
record Figure(String what, String subject, String against, Metric metric, Limit limit) {

    /** A way to compare, and the most that is allowed. */
    sealed interface Limit {
        /** So many times as much as the other. */
        record Times(double most) implements Limit {}

        /** So much more than the other. */
        record More(double most) implements Limit {}

        /** So much, whatever the other is. */
        record Most(double most) implements Limit {}
    }

    boolean isMeasured(Results results) {
        return results.has(subject, metric) && results.has(against, metric);
    }

    double value(Results results) {
        double ours = results.value(subject, metric);
        double theirs = results.value(against, metric);
        if (limit instanceof Limit.Times) {
            return ours / theirs;
        }
        return limit instanceof Limit.More ? ours - theirs : ours;
    }

    boolean isMet(Results results) {
        // A tenth of a byte is what the collector's own bookkeeping adds here and there.
        return value(results) <= most() + (isBytes() ? 0.1 : 0);
    }

    String written(double value) {
        if (limit instanceof Limit.Times) {
            return String.format(Locale.ROOT, value < 0.2 ? "1/%.0f" : "%.2f ×", value < 0.2 ? 1 / value : value);
        }
        return isBytes() ? Numbers.bytes(Math.max(0, value)) : Numbers.time(value);
    }

    private boolean isBytes() {
        return metric == Metric.BYTES || metric == Metric.BYTES_OF_THREAD;
    }

    double most() {
        if (limit instanceof Limit.Times times) {
            return times.most();
        }
        return limit instanceof Limit.More more ? more.most() : ((Limit.Most) limit).most();
    }
}
