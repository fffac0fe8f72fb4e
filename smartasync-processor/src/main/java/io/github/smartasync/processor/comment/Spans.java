package io.github.smartasync.processor.comment;

/** Where what begins in a Markdown text ends. */
final class Spans {

    private Spans() {}

    /** The end of the code that begins with a run of backticks, or of the run, if no other ends it. */
    static int endOfSpan(String text, int at) {
        int begin = endOfRun(text, at);
        for (int i = begin; i < text.length(); i++) {
            if (text.charAt(i) == '`') {
                int end = endOfRun(text, i);
                if (end - i == begin - at) {
                    return end;
                }
                i = end - 1;
            }
        }
        return begin;
    }

    private static int endOfRun(String text, int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == '`') {
            end++;
        }
        return end;
    }

    /** The index of what closes a pair, which may hold other pairs, code and escapes; -1 if nothing does. */
    static int endOf(String text, int at, char open, char close) {
        int depth = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '`') {
                i = endOfSpan(text, i) - 1;
            } else if (c == open) {
                depth++;
            } else if (c == close && --depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
