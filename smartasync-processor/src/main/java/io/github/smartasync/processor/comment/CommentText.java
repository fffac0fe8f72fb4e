package io.github.smartasync.processor.comment;

import java.util.Optional;

/** How the texts of a comment are made fit to stand in another file. */
interface CommentText {

    /** A text of the comment: the main description, or that of a block tag. */
    String of(String text);

    /** What stands between two paragraphs. */
    String betweenParagraphs();

    /** What a {@code {@return …}} in the main description says. */
    default Optional<String> inlineReturn(String body) {
        int start = body.indexOf("{@return ");
        int end = start < 0 ? -1 : DocText.endOfTag(body, start);
        return end < 0
                ? Optional.empty()
                : Optional.of(
                        of(body.substring(start + "{@return ".length(), end).strip()));
    }
}
