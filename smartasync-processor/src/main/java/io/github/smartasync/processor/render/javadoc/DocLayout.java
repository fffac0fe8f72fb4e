package io.github.smartasync.processor.render.javadoc;

import io.github.smartasync.processor.model.DocComment;
import java.util.ArrayList;
import java.util.List;

/** Puts a comment together: paragraphs, a blank line, tags. Generated sentences are filled, those of users stay as they are. */
public final class DocLayout {

    private static final int WIDTH = 92;

    private final StringBuilder text = new StringBuilder();
    private final boolean markdown;
    private boolean hasTags;

    DocLayout(boolean markdown) {
        this.markdown = markdown;
    }

    /** A paragraph of one's own. */
    public DocLayout paragraph(String sentences) {
        return sentences.isEmpty() ? this : add(fill(begin() + sentences, ""));
    }

    /** A text of the user, as it stands. */
    DocLayout original(String body) {
        return body.isEmpty() ? this : add(begin() + body);
    }

    /** A list after a sentence that ends with a colon. */
    public DocLayout list(List<String> items) {
        if (markdown) {
            text.append('\n');
            items.forEach(
                    item -> text.append('\n').append(fill("- " + item, "  ").replaceAll("\n *", "\n  ")));
            return this;
        }
        text.append("\n<ul>");
        items.forEach(item ->
                text.append('\n').append(fill("<li>" + item, "  ").indent(2).stripTrailing()));
        text.append("\n</ul>");
        return this;
    }

    /** A tag; without a text, if that is empty, it is left out. */
    DocLayout tag(String tag, String described) {
        if (!described.isBlank()) {
            text.append(text.isEmpty() ? "" : hasTags ? "\n" : "\n\n").append(fill(tag + " " + described, "        "));
            hasTags = true;
        }
        return this;
    }

    @Override
    public String toString() {
        return (markdown ? DocComment.MARKDOWN : "") + text;
    }

    private String begin() {
        return markdown || text.isEmpty() ? "" : "<p>";
    }

    private DocLayout add(String paragraph) {
        text.append(text.isEmpty() ? "" : "\n\n").append(paragraph);
        return this;
    }

    /** Breaks a line that is too long at spaces outside of braces; a text that has lines already keeps them. */
    private static String fill(String sentences, String indent) {
        if (sentences.contains("\n")) {
            return sentences;
        }
        StringBuilder filled = new StringBuilder();
        int column = 0;
        for (String word : words(sentences)) {
            if (column > 0 && column + 1 + word.length() > WIDTH) {
                filled.append('\n').append(indent);
                column = indent.length();
            } else if (column > 0) {
                filled.append(' ');
                column++;
            }
            filled.append(word);
            column += word.length();
        }
        return filled.toString();
    }

    private static List<String> words(String sentences) {
        List<String> words = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= sentences.length(); i++) {
            char c = i < sentences.length() ? sentences.charAt(i) : ' ';
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (c == ' ' && (depth == 0 || i == sentences.length())) {
                words.add(sentences.substring(start, i));
                start = i + 1;
            }
        }
        return words;
    }
}
