package io.github.smartasync.corpus;

import io.github.smartasync.compilers.Message;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A type that views are made of.
 *
 * @param library a name in {@code libraries.tsv}
 * @param type the canonical name
 * @param sides the views that are made of it
 * @param quick whether it is part of every build
 * @param warning what javac says of the library whoever compiles against it, as a regular expression; mostly absent
 * @param warnedOf the type whose mere name makes javac say it
 */
record CorpusEntry(
        String library,
        String type,
        List<Side> sides,
        boolean quick,
        Optional<Pattern> warning,
        Optional<String> warnedOf) {

    private static final String ECJ = "ECJ: ";

    static List<CorpusEntry> all() {
        return Stream.concat(read("types.tsv", Side.DEFAULT), read("reactive.tsv", List.of(Side.values())))
                .toList();
    }

    private static Stream<CorpusEntry> read(String table, List<Side> sides) {
        return Tables.rows(table).stream()
                .map(row -> new CorpusEntry(
                        row.get(0),
                        row.get(1),
                        sides,
                        row.get(2).equals("quick"),
                        row.size() > 3 ? Optional.of(Pattern.compile(row.get(3))) : Optional.empty(),
                        row.size() > 3 ? Optional.of(row.get(4)) : Optional.empty()));
    }

    /** What the check finds and is to find, for reasons that are not the generator's; see {@code differences.tsv}. */
    List<String> differences() {
        return differences(type);
    }

    /** The same of any type. */
    static List<String> differences(String type) {
        return known(type).filter(finding -> !finding.startsWith(ECJ)).toList();
    }

    /** What Eclipse's compiler throws at every processor that asks for the members of the type; mostly absent. */
    Optional<String> stopsEcj() {
        return known(type)
                .filter(finding -> finding.startsWith(ECJ))
                .map(finding -> finding.substring(ECJ.length()))
                .findFirst();
    }

    private static Stream<String> known(String type) {
        return Tables.rows("differences.tsv").stream()
                .filter(row -> row.get(0).equals(type))
                .map(row -> row.get(1));
    }

    /** Whether a message is about the library alone. */
    boolean isAboutLibrary(Message message) {
        return warning.map(pattern -> pattern.matcher(message.text()).find()).orElse(false);
    }

    /**
     * Those that are asked for: {@code quick}; {@code all}; {@code reactive}, which have views of all kinds; or a regular
     * expression found in the library or type.
     */
    static List<CorpusEntry> selected(String which) {
        return all().stream()
                .filter(entry -> switch (which) {
                    case "all" -> true;
                    case "quick" -> entry.quick;
                    case "reactive" -> entry.sides.size() > Side.DEFAULT.size();
                    default -> entry.toString().matches(".*(" + which + ").*");
                })
                .toList();
    }

    @Override
    public String toString() {
        return library + " " + type;
    }
}
