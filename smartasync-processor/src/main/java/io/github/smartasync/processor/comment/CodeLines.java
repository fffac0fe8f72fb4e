package io.github.smartasync.processor.comment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells which lines of a Markdown text are code, one after the other: between fences, or indented after a blank line. */
final class CodeLines {

    private static final Pattern ITEM = Pattern.compile("(\\s*(?:[-*+]|\\d{1,9}[.)])\\s+)(\\S.*)");
    private static final Pattern FENCE = Pattern.compile("\\s*(?:(`{3,})[^`]*|(~{3,}).*)");

    private String fence = "";
    private boolean afterBlank = true;
    private boolean inIndented;

    /** Where the text of the last item of a list begins; 0 outside of lists. */
    private int item;

    /** Whether the next line is code. */
    boolean isCode(String line) {
        if (!fence.isEmpty()) {
            String end = line.strip();
            if (end.length() >= fence.length() && end.chars().allMatch(c -> c == fence.charAt(0))) {
                fence = "";
            }
            return true;
        }
        Matcher opening = FENCE.matcher(line);
        Matcher first = ITEM.matcher(line);
        if (!opening.matches() && first.matches()) {
            opening = FENCE.matcher(first.group(2));
        }
        if (opening.matches()) {
            fence = opening.group(1) == null ? opening.group(2) : opening.group(1);
            return true;
        }
        if (line.isBlank()) {
            afterBlank = true;
            return false;
        }
        int indent = line.length() - line.stripLeading().length();
        inIndented = indent >= item + 4 && (afterBlank || inIndented);
        if (!inIndented && first.matches()) {
            item = first.end(1);
        } else if (indent == 0 && afterBlank) {
            item = 0;
        }
        afterBlank = false;
        return inIndented;
    }

    /** What ends the code that is still open; empty if none is. */
    String end() {
        return fence;
    }
}
