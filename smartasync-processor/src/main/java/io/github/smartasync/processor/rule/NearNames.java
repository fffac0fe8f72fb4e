package io.github.smartasync.processor.rule;

import java.util.Comparator;
import java.util.List;

/** Which names somebody may have meant who wrote another. */
public final class NearNames {

    private NearNames() {}

    /** The names that differ little from the written one, the nearest first. */
    public static List<String> of(String written, List<String> names) {
        int limit = written.length() < 4 ? 1 : Math.max(2, written.length() / 3);
        return names.stream()
                .distinct()
                .filter(name -> distance(written, name) <= limit)
                .sorted(Comparator.comparingInt((String name) -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** Levenshtein's distance: insertions, deletions and replacements; case counts for nothing. */
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean same = Character.toLowerCase(one.charAt(i - 1)) == Character.toLowerCase(other.charAt(j - 1));
                int replaced = previous[j - 1] + (same ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
