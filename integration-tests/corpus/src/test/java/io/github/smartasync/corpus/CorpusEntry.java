package io.github.smartasync.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A type that views are made of.
 *
 * @param library a name in {@code libraries.tsv}
 * @param type the canonical name
 * @param quick whether it is part of every build
 * @param lint what is added to the lint options, since the library alone has warnings; mostly empty
 */
record CorpusEntry(String library, String type, boolean quick, String lint) {

    static final String PACKAGE = "corpus.views";

    static List<CorpusEntry> all() {
        return Tables.rows("types.tsv").stream()
                .map(row -> new CorpusEntry(
                        row.get(0), row.get(1), row.get(2).equals("quick"), row.size() > 3 ? "," + row.get(3) : ""))
                .toList();
    }

    /** Those that are asked for: {@code quick}, {@code all}, or a regular expression found in the library or type. */
    static List<CorpusEntry> selected(String which) {
        return all().stream()
                .filter(entry -> switch (which) {
                    case "all" -> true;
                    case "quick" -> entry.quick;
                    default -> entry.toString().matches(".*(" + which + ").*");
                })
                .toList();
    }

    /** The nested name with underscores, as the generated views are named. */
    String viewName() {
        return Arrays.stream(type.split("\\."))
                .dropWhile(part -> Character.isLowerCase(part.charAt(0)))
                .collect(Collectors.joining("_"));
    }

    String view(Side side) {
        return PACKAGE + "." + viewName() + side.suffix;
    }

    @Override
    public String toString() {
        return library + " " + type;
    }
}
