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

    private static final Set<String> INLINE =
            Set.of("b", "i", "em", "strong", "code", "sub", "sup", "var", "kbd", "samp", "cite", "small", "a");
    private static final Set<String> LISTS = Set.of("ul", "ol", "dl");
    private static final Set<String> ITEMS = Set.of("li", "dt", "dd");
    private static final Set<String> BLOCKS = Set.of("pre", "blockquote");

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)((?:\\s[^<>]*)?)>");
    private static final Pattern LINK = Pattern.compile("\\s+href=(\"https?://[^\"{}&]+\")\\s*");

    private final StringBuilder rich = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private boolean broken;

    /** Adds text that is fit for a comment. */
    void text(String safe) {
        text.append(safe);
        if (!safe.isBlank()) {
            require(!isInList());
            content();
        }
        rich.append(safe);
    }

    /** Adds a whole element that begins a block. */
    void block(String element) {
        closeParagraph();
        requireOutsideInline();
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
        String rest = attributes.strip();
        if (name.equals("br")) {
            content();
            rich.append("<br>");
        } else if (name.equals("p")) {
            closeParagraph();
            require(!isIn("pre") && !isIn("dt"));
            requireOutsideInline();
            push(name, "<p>");
        } else if (INLINE.contains(name)) {
            boolean link = name.equals("a");
            Matcher target = LINK.matcher(attributes);
            require(!isIn(name) && !isInList() && (link ? target.matches() : rest.isEmpty()));
            push(name, link && target.matches() ? "<a href=" + target.group(1) + ">" : "<" + name + ">");
        } else if (ITEMS.contains(name)) {
            closeItemsAndParagraph();
            require(name.equals("li") ? isIn("ul") || isIn("ol") : isIn("dl"));
            push(name, "<" + name + ">");
        } else if (LISTS.contains(name) || BLOCKS.contains(name)) {
            closeParagraph();
            require(!isIn("pre") && !isIn("dt") && !isInList());
            requireOutsideInline();
            push(name, "<" + name + ">");
        } else {
            broken = true;
        }
    }

    private void end(String name) {
        if (name.equals("p") && !isIn("p")) {
            return; // a block has ended the paragraph
        }
        if (LISTS.contains(name)) {
            closeItemsAndParagraph();
        } else if (ITEMS.contains(name) || BLOCKS.contains(name)) {
            closeParagraph();
        }
        Open last = open.peek();
        if (last == null || !last.name.equals(name)) {
            broken = true;
            return;
        }
        close();
    }

    private void push(String name, String tag) {
        open.push(new Open(name, rich.length()));
        rich.append(tag);
    }

    /** Ends the innermost element; one without content vanishes, but an empty list or item is an error. */
    private void close() {
        Open last = open.pop();
        if (last.hasContent) {
            boolean endIsOptional = last.name.equals("p") || ITEMS.contains(last.name);
            rich.append(endIsOptional ? "" : "</" + last.name + ">");
            content();
        } else {
            require(INLINE.contains(last.name) || last.name.equals("p"));
            rich.delete(
                    last.start,
                    Math.min(
                            rich.length(),
                            last.start + rich.substring(last.start).indexOf('>') + 1));
        }
    }

    private void closeParagraph() {
        if (isIn("p")) {
            close();
        }
    }

    private void closeItemsAndParagraph() {
        closeParagraph();
        if (!open.isEmpty() && ITEMS.contains(open.peek().name)) {
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

    private boolean isInList() {
        return !open.isEmpty() && LISTS.contains(open.peek().name);
    }

    private void requireOutsideInline() {
        require(open.stream().noneMatch(it -> INLINE.contains(it.name)));
    }

    private void require(boolean condition) {
        broken |= !condition;
    }

    private static final class Open {
        private final String name;
        private final int start;
        private boolean hasContent;

        private Open(String name, int start) {
            this.name = name;
            this.start = start;
        }
    }
}
