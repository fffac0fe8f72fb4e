package io.github.smartasync.processor.write;

import static java.util.stream.Collectors.joining;

import io.github.smartasync.processor.model.DocComment;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Formats generated code as one would by hand, where JavaPoet leaves no choice. It looks for the few places that it changes with
 * {@code indexOf}: in a compiler that has just started, patterns over the whole text took longer than writing it.
 */
final class Layout {

    /** One whose value, if any, is a number. */
    private static final Pattern FIELD = Pattern.compile(" +(?:private )?(?:static )?final [^(){}=\\n]+(?: = \\d+)?;");

    private static final String COMMENT = "/**\n";

    /** A comment that begins with the mark of Markdown, up to the first line that ends one. */
    private static final Pattern MARKDOWN =
            Pattern.compile("(?m)^( *)/\\*\\*\\n +\\* " + DocComment.MARKDOWN + "((?:.*\\n)+?) +\\*/$");

    private Layout() {}

    /** Fields stand together; an empty body is one pair of braces, a short comment one line. */
    static String tidy(String text) {
        String markdown = text.contains(DocComment.MARKDOWN) // asked first: looking for comments takes long
                ? MARKDOWN.matcher(text)
                        .replaceAll(comment -> Matcher.quoteReplacement(lines(comment.group(1), comment.group(2))))
                : text;
        return shortComments(emptyBodies(groupedFields(markdown)));
    }

    private static String groupedFields(String text) {
        StringBuilder grouped = new StringBuilder(text.length());
        int done = 0;
        for (int gap = text.indexOf(";\n\n"); gap >= 0; gap = text.indexOf(";\n\n", gap + 1)) {
            int next = gap + 3;
            if (isField(text, text.lastIndexOf('\n', gap) + 1, gap + 1) && isField(text, next, end(text, next))) {
                grouped.append(text, done, next - 1);
                done = next;
            }
        }
        return grouped.append(text, done, text.length()).toString();
    }

    private static boolean isField(String text, int start, int end) {
        return text.startsWith(" ", start)
                && FIELD.matcher(text).region(start, end).matches();
    }

    private static String emptyBodies(String text) {
        StringBuilder closed = new StringBuilder(text.length());
        int done = 0;
        for (int body = text.indexOf(") {\n "); body >= 0; body = text.indexOf(") {\n ", body + 1)) {
            int brace = afterSpaces(text, body + 4);
            if (text.startsWith("}", brace)) {
                closed.append(text, done, body + 3);
                done = brace;
            }
        }
        return closed.append(text, done, text.length()).toString();
    }

    private static String shortComments(String text) {
        StringBuilder shorter = new StringBuilder(text.length());
        int done = 0;
        for (int comment = text.indexOf(COMMENT); comment >= 0; comment = text.indexOf(COMMENT, comment + 1)) {
            int star = afterSpaces(text, comment + COMMENT.length());
            int end = end(text, star);
            int last = afterSpaces(text, end + 1);
            if (afterSpaces(text, text.lastIndexOf('\n', comment) + 1) == comment
                    && text.startsWith(" * ", star - 1)
                    && isShort(end - star - 2)
                    && text.startsWith("*/\n", last)) {
                shorter.append(text, done, comment + 3)
                        .append(text, star + 1, end)
                        .append(" */");
                done = last + 2;
            }
        }
        return shorter.append(text, done, text.length()).toString();
    }

    private static boolean isShort(int length) {
        return length >= 1 && length <= 88;
    }

    private static int afterSpaces(String text, int start) {
        int at = start;
        while (text.startsWith(" ", at)) {
            at++;
        }
        return at;
    }

    private static int end(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    /** Each line of a comment behind three slashes, as Markdown comments have it. */
    private static String lines(String indent, String comment) {
        return comment.lines()
                .map(line -> line.replaceFirst("^ +\\* ?", ""))
                .map(line -> indent + (line.isEmpty() ? "///" : "/// " + line))
                .collect(joining("\n"));
    }
}
