package io.github.smartasync.benchmarks.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What was measured on one JDK.
 *
 * @param conditions where and when
 * @param benchmarks by part and name, as in {@code calls/CompletedCall.join}
 */
record Results(Conditions conditions, TreeMap<String, EnumMap<Metric, Sample>> benchmarks) {

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    /** The machine, the JDK, and how busy the machine was. */
    record Conditions(String jdk, int feature, String effort, String date, String machine, List<String> load) {}

    static Results read(Path json) throws IOException {
        return Objects.requireNonNull(GSON.fromJson(Files.readString(json), Results.class));
    }

    void write(Path json) throws IOException {
        Files.createDirectories(Objects.requireNonNull(json.getParent()));
        Files.writeString(json, GSON.toJson(this) + "\n");
    }

    boolean has(String benchmark, Metric metric) {
        Map<Metric, Sample> samples = benchmarks.get(benchmark);
        return samples != null && samples.containsKey(metric);
    }

    Sample of(String benchmark, Metric metric) {
        Map<Metric, Sample> samples = benchmarks.get(benchmark);
        Sample sample = samples == null ? null : samples.get(metric);
        if (sample == null) {
            throw new IllegalArgumentException(benchmark + " was not measured by " + metric + " on " + conditions.jdk);
        }
        return sample;
    }

    double value(String benchmark, Metric metric) {
        return of(benchmark, metric).value();
    }
}
