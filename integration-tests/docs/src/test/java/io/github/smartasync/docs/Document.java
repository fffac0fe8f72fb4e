package io.github.smartasync.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page of Markdown: its fenced blocks, with what is said about where they come from, its links and its headings. */
record Document(Path file, List<Block> blocks, List<Link> links, List<String> anchors) {

    private static final Pattern ORIGIN = Pattern.compile("<!-- snippet: (\\S+)#(\\S+) -->");
    private static final Pattern NO_ORIGIN = Pattern.compile("<!-- not compiled: .+ -->");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]*)(?:#([^)\\s]*))?\\)");
    private static final Pattern HEADING = Pattern.compile("#+ (.*)");

    /** A fenced block; its origin is empty where the page names none, its path is relative to the repository. */
    record Block(int line, String language, Origin origin, String text) {}

    /** A link. The page is empty for a link within a page, the anchor for one to a whole page. */
    record Link(String page, String anchor) {}

    /** What a page says about where a block comes from. */
    sealed interface Origin {
        record Snippet(String path, String region) implements Origin {}

        record NotCompiled() implements Origin {}

        record Unsaid() implements Origin {}
    }

    static Document read(Path file) throws IOException {
        List<Block> blocks = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<String> anchors = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        String before = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("```")) {
                int start = i + 1;
                do {
                    i++;
                } while (!lines.get(i).equals("```"));
                String text = String.join("\n", lines.subList(start, i));
                blocks.add(new Block(start, line.substring(3), originOf(before), text));
            } else {
                LINK.matcher(line)
                        .results()
                        .map(link -> new Link(link.group(1), Objects.requireNonNullElse(link.group(2), "")))
                        .forEach(links::add);
                Matcher heading = HEADING.matcher(line);
                if (heading.matches()) {
                    anchors.add(anchorOf(heading.group(1)));
                }
            }
            before = line;
        }
        return new Document(file, blocks, links, anchors);
    }

    /** As GitHub names it. */
    private static String anchorOf(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\w\\- ]", "").replace(' ', '-');
    }

    private static Origin originOf(String lineBefore) {
        Matcher origin = ORIGIN.matcher(lineBefore);
        if (origin.matches()) {
            return new Origin.Snippet(origin.group(1), origin.group(2));
        }
        return NO_ORIGIN.matcher(lineBefore).matches() ? new Origin.NotCompiled() : new Origin.Unsaid();
    }
}
