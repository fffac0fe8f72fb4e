package io.github.smartasync.processor.write;

import static java.util.stream.Collectors.joining;

import io.github.smartasync.processor.model.DocComment;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Formats generated code as one would by hand, where JavaPoet leaves no choice. */
final class Layout {

    /** One whose value, if any, is a number. */
    private static final String FIELD = " +(?:private )?(?:static )?final [^(){}=\\n]+(?: = \\d+)?;";

    private static final Pattern BLANK_LINE_BETWEEN_FIELDS =
            Pattern.compile("(?m)^(" + FIELD + "\\n)\\n(?=" + FIELD + "$)");

    private static final Pattern EMPTY_BODY = Pattern.compile("\\) \\{\\n +}");

    private static final Pattern ONE_LINE_COMMENT = Pattern.compile("(?m)^( *)/\\*\\*\\n +\\* (.{1,88})\\n +\\*/$");

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
        String grouped = BLANK_LINE_BETWEEN_FIELDS.matcher(markdown).replaceAll("$1");
        String closed = EMPTY_BODY.matcher(grouped).replaceAll(") {}");
        return ONE_LINE_COMMENT.matcher(closed).replaceAll("$1/** $2 */");
    }

    /** Each line of a comment behind three slashes, as Markdown comments have it. */
    private static String lines(String indent, String comment) {
        return comment.lines()
                .map(line -> line.replaceFirst("^ +\\* ?", ""))
                .map(line -> indent + (line.isEmpty() ? "///" : "/// " + line))
                .collect(joining("\n"));
    }
}
