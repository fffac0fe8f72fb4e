package io.github.smartasync.benchmarks.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.github.smartasync.benchmarks.WorkerCpu;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what {@code benchmarks/measure} left in a folder: files of JMH, and lines of the other programs. */
final class RawResults {

    private static final List<String> FIRST_CALL_STEPS = List.of("find", "make", "first", "second");

    private final Path folder;
    private final TreeMap<String, EnumMap<Metric, List<Double>>> rounds = new TreeMap<>();
    private final TreeMap<String, EnumMap<Metric, Sample>> benchmarks = new TreeMap<>();

    private RawResults(Path folder) {
        this.folder = folder;
    }

    static Results read(Path folder) throws IOException {
        RawResults raw = new RawResults(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                raw.readJmh(file);
            }
        }
        raw.summarise();
        raw.readHandOvers();
        raw.readFirstCalls();
        raw.readScale();
        return new Results(raw.conditions(), raw.benchmarks);
    }

    private void readJmh(Path file) throws IOException {
        // A part that was measured in several turns has a file for each.
        String part = Objects.requireNonNull(file.getFileName()).toString().replaceAll("\\..*", "");
        for (JsonElement each : JsonParser.parseString(Files.readString(file)).getAsJsonArray()) {
            JsonObject benchmark = each.getAsJsonObject();
            String name = benchmark.get("benchmark").getAsString();
            int type = name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1;
            readJmh(part + "/" + name.substring(type), benchmark);
        }
    }

    private void readJmh(String name, JsonObject benchmark) {
        JsonObject primary = benchmark.getAsJsonObject("primaryMetric");
        if (benchmark.get("mode").getAsString().equals("sample")) {
            addRounds(name, Metric.P50, mediansOfForks(primary.getAsJsonArray("rawDataHistogram")));
        } else {
            addRounds(name, Metric.TIME, rounds(primary));
        }
        JsonObject secondary = benchmark.getAsJsonObject("secondaryMetrics");
        addRounds(name, Metric.CPU, rounds(secondary.getAsJsonObject(WorkerCpu.OF_THREAD)));
        addRounds(name, Metric.ALL_CPU, rounds(secondary.getAsJsonObject(WorkerCpu.OF_PROCESS)));
        addRounds(name, Metric.BYTES, rounds(secondary.getAsJsonObject("gc.alloc.rate.norm")));
    }

    /** The median of each iteration of each fork, from its histogram of values and counts. */
    private static List<Double> mediansOfForks(JsonArray forks) {
        List<Double> medians = new ArrayList<>();
        for (JsonElement fork : forks) {
            for (JsonElement iteration : fork.getAsJsonArray()) {
                medians.add(median(iteration.getAsJsonArray()));
            }
        }
        return medians;
    }

    private static double median(JsonArray histogram) {
        long count = 0;
        for (JsonElement bin : histogram) {
            count += bin.getAsJsonArray().get(1).getAsLong();
        }
        long seen = 0;
        for (JsonElement bin : histogram) {
            seen += bin.getAsJsonArray().get(1).getAsLong();
            if (2 * seen >= count) {
                return bin.getAsJsonArray().get(0).getAsDouble();
            }
        }
        throw new IllegalArgumentException("an empty histogram");
    }

    private static List<Double> rounds(JsonObject metric) {
        List<Double> rounds = new ArrayList<>();
        for (JsonElement fork : metric.getAsJsonArray("rawData")) {
            for (JsonElement round : fork.getAsJsonArray()) {
                rounds.add(round.getAsDouble());
            }
        }
        return rounds;
    }

    /** Medians that were measured in turn take the place of those that were not. */
    private void readHandOvers() throws IOException {
        lines("hand-overs.csv", 1).forEach((way, rounds) -> {
            add("hand-overs/" + way, Metric.P50, sample(rounds, round -> round[0]));
            add("hand-overs/" + way, Metric.IN_TURN, sample(rounds, round -> round[1]));
            add("hand-overs/" + way, Metric.BYTES_OF_THREAD, sample(rounds, round -> round[2]));
        });
    }

    private void readFirstCalls() throws IOException {
        Map<String, List<double[]>> byWay = lines("first-calls.csv", 1);
        byWay.forEach((way, launches) -> {
            for (int step = 0; step < FIRST_CALL_STEPS.size(); step++) {
                int at = step;
                String name = "first-calls/" + way + "." + FIRST_CALL_STEPS.get(step);
                add(name, Metric.TIME, sample(launches, launch -> launch[at]));
            }
            add("first-calls/" + way, Metric.TIME, sample(launches, launch -> launch[1] + launch[2]));
        });
    }

    private void readScale() throws IOException {
        lines("scale.csv", 2).forEach((load, rounds) -> {
            String name = "scale/" + load;
            add(name, Metric.TIME, sample(rounds, round -> round[0]));
            add(name, Metric.ALL_CPU, sample(rounds, round -> round[1]));
            add(name, Metric.BYTES, sample(rounds, round -> round[2]));
        });
    }

    /** The numbers of each line, by what its first fields say. */
    private Map<String, List<double[]>> lines(String file, int nameFields) throws IOException {
        Map<String, List<double[]>> byName = new TreeMap<>();
        Path path = folder.resolve(file);
        for (String line : Files.exists(path) ? Files.readAllLines(path) : List.<String>of()) {
            List<String> fields = List.of(line.split(","));
            String name = String.join(".", fields.subList(0, nameFields));
            double[] numbers = fields.subList(nameFields, fields.size()).stream()
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            byName.computeIfAbsent(name, absent -> new ArrayList<>()).add(numbers);
        }
        return byName;
    }

    private static Sample sample(List<double[]> rounds, ToDoubleFunction<double[]> number) {
        return Sample.of(rounds.stream().mapToDouble(number).toArray());
    }

    private void addRounds(String name, Metric metric, List<Double> more) {
        rounds.computeIfAbsent(name, absent -> new EnumMap<>(Metric.class))
                .computeIfAbsent(metric, absent -> new ArrayList<>())
                .addAll(more);
    }

    private void summarise() {
        rounds.forEach((name, byMetric) -> byMetric.forEach((metric, each) -> {
            double[] all = each.stream().mapToDouble(Double::doubleValue).toArray();
            add(name, metric, metric == Metric.CPU ? Sample.undisturbed(all) : Sample.of(all));
        }));
    }

    private void add(String name, Metric metric, Sample sample) {
        benchmarks.computeIfAbsent(name, absent -> new EnumMap<>(Metric.class)).put(metric, sample);
    }

    private Results.Conditions conditions() throws IOException {
        List<String> version = Files.readAllLines(folder.resolve("version"));
        String jdk = version.get(0).replaceAll(".*\"(.*)\".*", "$1");
        return new Results.Conditions(
                jdk,
                Integer.parseInt(jdk.replaceAll("\\D.*", "")),
                Files.readString(folder.resolve("effort")).strip(),
                Files.readString(folder.resolve("date")).strip(),
                machine(),
                Files.readAllLines(folder.resolve("load")).stream()
                        .map(line -> line.replaceAll(".*load average: ", ""))
                        .toList());
    }

    private static String machine() throws IOException {
        Path cpus = Path.of("/proc/cpuinfo");
        String model = Files.exists(cpus) ? modelIn(Files.readAllLines(cpus)) : null;
        return Runtime.getRuntime().availableProcessors() + " cores"
                + (model == null ? "" : ", " + model.replace("(R)", ""));
    }

    private static @Nullable String modelIn(List<String> cpus) {
        return cpus.stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceAll(".*: ", ""))
                .findFirst()
                .orElse(null);
    }
}
