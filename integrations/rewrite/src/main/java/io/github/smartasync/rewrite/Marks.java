package io.github.smartasync.rewrite;

import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.TextComment;
import org.openrewrite.marker.SearchResult;

/** Marks of places. A run of the plugin writes them into the source as comments, which the next run finds there. */
final class Marks {

    private Marks() {}

    /** The tree with a mark, unless it has this one from a run before. */
    static <T extends J> T mark(T tree, String text) {
        String written = "~~(" + text + ")~~>";
        boolean isThere = tree.getPrefix().getComments().stream()
                .anyMatch(comment ->
                        comment instanceof TextComment known && known.getText().equals(written));
        return isThere ? tree : SearchResult.found(tree, text);
    }
}
