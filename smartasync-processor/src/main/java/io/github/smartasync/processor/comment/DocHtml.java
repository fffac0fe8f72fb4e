package io.github.smartasync.processor.comment;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Collects a comment twice: as HTML, which it checks against the part of HTML that comments need, and as plain text. If
 * the HTML has a mistake, only the text is used.
 */
final class DocHtml {

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)((?:\\s[^<>]*?)?)\\s*/?>");

    private final StringBuilder rich = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final Deque<OpenTag> open = new ArrayDeque<>();
    private boolean broken;
    private int heading;
    private final int firstHeading;

    /**
     * A comment.
     *
     * @param firstHeading the level of headings that are not inside another: 2 for types, 4 for members
     */
    DocHtml(int firstHeading) {
        this.firstHeading = firstHeading;
        heading = firstHeading - 1;
    }

    /** Adds text that is fit for a comment. */
    void text(String safe) {
        text.append(safe);
        if (!safe.isBlank()) {
            require(!isInStructure());
            content();
        }
        rich.append(safe);
    }

    /** Adds a whole element that begins a block. */
    void block(String element) {
        closeParagraph();
        require(open.stream().noneMatch(it -> HtmlTags.INLINE.contains(it.name)));
        content();
        rich.append(element);
        text.append(element);
    }

    /** Adds what stands at an index, up to the next tag of either kind; returns where that begins. */
    int markup(String source, int at) {
        if (source.startsWith("<!--", at)) {
            int end = source.indexOf("-->", at);
            return end < 0 ? source.length() : end + 3;
        }
        Matcher tag = TAG.matcher(source).region(at, source.length());
        if (tag.lookingAt()) {
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            if (tag.group(1).isEmpty()) {
                start(name, tag.group(3));
            } else {
                end(name);
            }
            return tag.end();
        }
        int end = at + 1;
        while (end < source.length() && source.charAt(end) != '<' && !source.startsWith("{@", end)) {
            end++;
        }
        StringBuilder escaped = new StringBuilder();
        DocText.appendText(source, at, end, escaped);
        text(escaped.toString());
        return end;
    }

    /** The HTML if it is well-formed, else the text. */
    String finish() {
        closeItemsAndParagraph();
        boolean whole = !broken && open.isEmpty();
        return (whole ? rich : text).toString().strip();
    }

    private void start(String name, String attributes) {
        if (name.equals("br")) {
            content();
            rich.append("<br>");
        } else if (name.equals("hr")) {
            block("<hr>");
        } else if (name.equals("p")) {
            closeParagraph();
            require(!isIn("pre") && !isIn("dt") && !isInStructure());
            require(open.stream().noneMatch(it -> HtmlTags.INLINE.contains(it.name)));
            push(name, "<p>");
        } else if (name.equals("a")) {
            Matcher target = HtmlTags.LINK.matcher(attributes);
            require(!isIn(name) && !isInStructure());
            push(name, target.matches() ? "<a href=" + target.group(1) + ">" : "");
        } else if (HtmlTags.INLINE.contains(name)) {
            require(open.stream().noneMatch(it -> it.name.equals(name)) && !isInStructure());
            push(name, "<" + name + ">");
        } else if (HtmlTags.LOOKS.contains(name)) {
            require(!isInStructure());
            push(name, "");
        } else if (HtmlTags.ITEMS.contains(name)) {
            closeItemsAndParagraph();
            require(name.equals("li") ? isIn("ul") || isIn("ol") : isIn("dl"));
            push(name, "<" + name + ">");
        } else if (HtmlTags.LISTS.contains(name) || HtmlTags.BLOCKS.contains(name) || name.equals("table")) {
            closeParagraph();
            require(!isIn("pre") && !isIn("dt") && !isInStructure());
            require(open.stream().noneMatch(it -> HtmlTags.INLINE.contains(it.name)));
            push(name, "<" + name + ">");
        } else if (HtmlTags.HEADING.matcher(name).matches()) {
            heading(name);
        } else if (!isPartOfTable(name, attributes) && !name.equals("img") && !name.equals("wbr")) {
            broken = true;
        }
    }

    /** Levels follow each other without a gap, as doclint asks for. */
    private void heading(String name) {
        closeParagraph();
        require(open.stream().allMatch(it -> it.written.isEmpty()));
        heading = Math.max(firstHeading, Math.min(name.charAt(1) - '0', heading + 1));
        push(name, "<h" + heading + ">");
    }

    private boolean isPartOfTable(String name, String attributes) {
        if (HtmlTags.CELLS.contains(name)) {
            closeAllOf(HtmlTags.CELLS);
            require(isIn("tr"));
            StringBuilder spans = new StringBuilder();
            HtmlTags.SPAN
                    .matcher(attributes)
                    .results()
                    .forEach(span -> spans.append(' ').append(span.group(1)));
            push(name, "<" + name + spans + ">");
        } else if (name.equals("tr")) {
            closeAllOf(HtmlTags.CELLS, Set.of("tr"));
            require(isIn("table") || (!open.isEmpty() && HtmlTags.ROW_GROUPS.contains(open.peek().name)));
            push(name, "<tr>");
        } else if (name.equals("caption") || HtmlTags.ROW_GROUPS.contains(name)) {
            closeAllOf(HtmlTags.CELLS, Set.of("tr"), HtmlTags.ROW_GROUPS);
            require(isIn("table"));
            open.stream().limit(1).forEach(table -> table.hasCaption |= name.equals("caption"));
            push(name, "<" + name + ">");
        } else {
            return false;
        }
        return true;
    }

    /** Ends what may end without a tag of its own, from the inside. */
    @SafeVarargs
    private void closeAllOf(Set<String>... groups) {
        closeParagraph();
        for (Set<String> group : groups) {
            if (!open.isEmpty() && group.contains(open.peek().name)) {
                close();
            }
        }
    }

    private void end(String name) {
        if (name.equals("p") && !isIn("p")) {
            return; // a block has ended the paragraph
        }
        if (HtmlTags.LISTS.contains(name)) {
            closeItemsAndParagraph();
        } else if (name.equals("table")) {
            closeAllOf(HtmlTags.CELLS, Set.of("tr"), HtmlTags.ROW_GROUPS);
        } else if (HtmlTags.ROW_GROUPS.contains(name)) {
            closeAllOf(HtmlTags.CELLS, Set.of("tr"));
        } else if (name.equals("tr")) {
            closeAllOf(HtmlTags.CELLS);
        } else if (HtmlTags.ITEMS.contains(name)
                || HtmlTags.BLOCKS.contains(name)
                || HtmlTags.CELLS.contains(name)
                || HtmlTags.LOOKS.contains(name)) {
            closeParagraph();
        }
        OpenTag last = open.peek();
        if (last == null || !last.name.equals(name)) {
            broken = true;
            return;
        }
        close();
    }

    private void push(String name, String tag) {
        open.push(new OpenTag(name, tag, rich.length()));
        rich.append(tag);
    }

    /** Ends the innermost element; one without content vanishes, but an empty list or item is an error. */
    private void close() {
        OpenTag last = open.pop();
        if (last.name.equals("table") && !last.hasCaption) {
            rich.insert(last.start + "<table".length(), " role=\"presentation\""); // else doclint misses the caption
        }
        if (last.written.isEmpty() && last.hasContent) {
            content();
        } else if (last.written.isEmpty()) {
            return;
        } else if (last.hasContent || HtmlTags.CELLS.contains(last.name)) {
            rich.append(last.end());
            content();
        } else {
            require(HtmlTags.mayVanish(last.name));
            rich.delete(last.start, last.start + last.written.length());
        }
    }

    private void closeParagraph() {
        if (isIn("p")) {
            close();
        }
    }

    private void closeItemsAndParagraph() {
        closeParagraph();
        if (!open.isEmpty() && HtmlTags.ITEMS.contains(open.peek().name)) {
            close();
        }
    }

    private void content() {
        if (!open.isEmpty()) {
            open.peek().hasContent = true;
        }
    }

    private boolean isIn(String name) {
        return !open.isEmpty() && open.peek().name.equals(name);
    }

    /** Whether only certain elements may stand here, and no text. */
    private boolean isInStructure() {
        String in = open.isEmpty() ? "" : open.peek().name;
        return HtmlTags.LISTS.contains(in) || in.equals("table") || in.equals("tr") || HtmlTags.ROW_GROUPS.contains(in);
    }

    private void require(boolean condition) {
        broken |= !condition;
    }
}
