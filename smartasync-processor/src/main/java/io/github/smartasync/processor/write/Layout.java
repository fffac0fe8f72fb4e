package io.github.smartasync.processor.write;

import java.util.regex.Pattern;

/** Formats generated code as one would by hand, where JavaPoet leaves no choice. */
final class Layout {

    private static final Pattern BLANK_LINE_BETWEEN_FIELDS =
            Pattern.compile("(?m)^( +(?:private )?(?:static )?final [^(){}=\\n"
                    + "]+;\\n"
                    + ")\\n"
                    + "(?= +(?:private )?(?:static )?final [^(){}=\\n"
                    + "]+;$)");

    private static final Pattern EMPTY_BODY = Pattern.compile("\\) \\{\\n +}");

    private static final Pattern ONE_LINE_COMMENT = Pattern.compile("(?m)^( *)/\\*\\*\\n +\\* (.{1,88})\\n +\\*/$");

    private Layout() {}

    /** Fields stand together; an empty body is one pair of braces, a short comment one line. */
    static String tidy(String text) {
        String grouped = BLANK_LINE_BETWEEN_FIELDS.matcher(text).replaceAll("$1");
        String closed = EMPTY_BODY.matcher(grouped).replaceAll(") {}");
        return ONE_LINE_COMMENT.matcher(closed).replaceAll("$1/** $2 */");
    }
}
