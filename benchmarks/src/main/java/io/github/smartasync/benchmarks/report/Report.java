package io.github.smartasync.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Makes tables and charts of results.
 *
 * <pre>
 * tables RAW             prints the tables of what benchmarks/measure left in a folder
 * keep RAW RESULTS       makes one file for each JDK of it
 * publish RESULTS DOCS   writes tables and charts of these files into the documentation
 * </pre>
 */
final class Report {

    /** The pages that show tables, and which. */
    static final Map<String, List<String>> PAGES = Map.of(
            "performance.md",
            List.of("figures"),
            "evidence/performance.md",
            List.of("conditions", "origin", "first-calls", "scale", "contenders"));

    private Report() {}

    public static void main(String[] arguments) throws IOException {
        Path from = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "tables" -> tables(raw(from)).forEach((name, table) -> System.out.println(table + "\n"));
            case "keep" -> {
                for (Results jdk : raw(from)) {
                    jdk.write(Path.of(arguments[2])
                            .resolve("jdk" + jdk.conditions().feature() + ".json"));
                }
            }
            case "publish" -> {
                Path docs = Path.of(arguments[2]);
                writeTables(from, docs);
                Charts.draw(kept(from), docs);
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static Map<String, String> tables(List<Results> jdks) {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put("conditions", conditions(jdks));
        tables.put("figures", FigureTable.of(jdks));
        tables.put("origin", OriginTable.of(jdks));
        tables.put("first-calls", FirstCallTable.of(jdks));
        tables.put("scale", ScaleTable.of(jdks));
        tables.put("contenders", ContenderTable.of(jdks));
        return tables;
    }

    /** Writes the tables of results that are kept into the pages. */
    static void writeTables(Path results, Path docs) throws IOException {
        Map<String, String> tables = tables(kept(results));
        for (Map.Entry<String, List<String>> shown : PAGES.entrySet()) {
            Page page = new Page(docs.resolve(shown.getKey()));
            shown.getValue().forEach(table -> page.replace(table, Objects.requireNonNull(tables.get(table))));
            page.save();
        }
    }

    private static String conditions(List<Results> jdks) {
        List<String> lines = new ArrayList<>();
        for (Results jdk : jdks) {
            Results.Conditions at = jdk.conditions();
            lines.add("- JDK " + at.jdk() + ", `benchmarks/" + at.effort() + "`, " + at.date() + ", " + at.machine()
                    + "; load of the machine before and after: "
                    + String.join("; ", at.load()) + ".");
        }
        return String.join("\n", lines);
    }

    private static List<Results> raw(Path folder) throws IOException {
        List<Results> results = new ArrayList<>();
        try (Stream<Path> folders = Files.list(folder)) {
            for (Path jdk : folders.filter(Files::isDirectory).toList()) {
                results.add(RawResults.read(jdk));
            }
        }
        results.sort(Comparator.comparingInt(jdk -> jdk.conditions().feature()));
        return results;
    }

    static List<Results> kept(Path folder) throws IOException {
        List<Results> results = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(each -> Objects.requireNonNull(each.getFileName())
                            .toString()
                            .endsWith(".json"))
                    .toList()) {
                results.add(Results.read(file));
            }
        }
        results.sort(Comparator.comparingInt(jdk -> jdk.conditions().feature()));
        return results;
    }
}
