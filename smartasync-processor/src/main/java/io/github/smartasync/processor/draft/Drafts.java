package io.github.smartasync.processor.draft;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.rule.SourceKindRule;
import io.github.smartasync.processor.rule.Wording;
import io.github.smartasync.processor.scan.ScannedSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.util.Types;

/**
 * The methods of a source's views, with what keeps others out. What is in the way is not said yet: of a supertype, whose
 * views are only compared with, it is said where those are generated.
 */
public record Drafts(List<DraftedMethod> methods, List<Obstacle> obstacles) {

    private static final int SHOWN = 3;

    public Drafts {
        methods = List.copyOf(methods);
        obstacles = List.copyOf(obstacles);
    }

    /** Says what is in the way of the methods. */
    public void report(ScannedSource source, Types types, Findings findings) {
        Wording wording = new Wording(types);
        obstacles.forEach(obstacle -> obstacle.report(source, wording, findings));
        reportLooks(source, wording, findings);
    }

    /** One message for all results that look async, by type: of some libraries there are more than a hundred. */
    private void reportLooks(ScannedSource source, Wording wording, Findings findings) {
        Map<String, List<Obstacle.LooksAsync>> byType = new TreeMap<>();
        Set<String> conversions = new TreeSet<>();
        for (Obstacle obstacle : obstacles) {
            if (obstacle instanceof Obstacle.LooksAsync looks) {
                byType.computeIfAbsent(looks.look().type(), type -> new ArrayList<>())
                        .add(looks);
                conversions.addAll(looks.look().conversions());
            }
        }
        if (!byType.isEmpty()) {
            findings.add(
                    DiagnosticCode.SA062,
                    SourceKindRule.position(source),
                    Wording.simpleName(source.element()),
                    byType.entrySet().stream()
                            .map(entry -> line(entry.getKey(), entry.getValue(), wording))
                            .collect(Collectors.joining("\n  ")),
                    remedy(conversions));
        }
    }

    /** What can be copied: of several names, each type takes the first that it has. */
    private static String remedy(Set<String> conversions) {
        String names = "\"" + String.join("\", \"", conversions) + "\"";
        return switch (conversions.size()) {
            case 0 -> "convert them to a CompletableFuture in a method of yours";
            case 1 -> "write toFuture = " + names;
            default -> "write toFuture = {" + names + "}, of which each type takes the first that it has";
        };
    }

    private static String line(String type, List<Obstacle.LooksAsync> looks, Wording wording) {
        Set<String> signs = new TreeSet<>();
        looks.forEach(each -> signs.addAll(each.look().signs()));
        int more = looks.size() - SHOWN;
        return type + ", which has " + String.join(", ", signs) + ": "
                + looks.stream()
                        .limit(SHOWN)
                        .map(each ->
                                wording.signature(each.method(), each.method().name()))
                        .collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }
}
