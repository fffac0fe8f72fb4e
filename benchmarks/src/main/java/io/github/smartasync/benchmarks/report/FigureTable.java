package io.github.smartasync.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** The figures that are to be kept, and whether they are. */
final class FigureTable {

    private FigureTable() {}

    static String of(List<Results> jdks) {
        List<String> titles = new ArrayList<>(List.of("what", "by", "at most"));
        jdks.forEach(jdk -> titles.add("JDK " + jdk.conditions().feature()));
        Table table = new Table(titles);
        for (Figure figure : Figures.ALL) {
            List<String> row =
                    new ArrayList<>(List.of(figure.what(), figure.metric().title, figure.written(figure.most())));
            jdks.forEach(jdk -> row.add(cell(figure, jdk)));
            table.row(row);
        }
        return table.toString();
    }

    private static String cell(Figure figure, Results jdk) {
        if (!figure.isMeasured(jdk)) {
            return "–";
        }
        String value = figure.written(figure.value(jdk));
        return figure.isMet(jdk) ? value : "**" + value + ", missed**";
    }
}
