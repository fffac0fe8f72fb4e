package io.github.smartasync.processor;

import io.github.smartasync.processor.write.SourceWriter;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.util.Elements;

/**
 * Asks the compiler for another round. It goes on for as long as new files come; if none did, the next round would be the
 * last, and what javac finds generated there is too late for those who use it: they would all be told that the views are
 * missing.
 */
final class RoundMarker {

    private final Elements elements;
    private final SourceWriter writer;
    private int markers;
    private int writtenBefore;

    RoundMarker(Elements elements, SourceWriter writer) {
        this.elements = elements;
        this.writer = writer;
    }

    /** Writes a file without a type in it, for an element that waits, unless another file has been written in this round. */
    void keepRoundsGoing(Element waiting) {
        if (writer.written() == writtenBefore) {
            markers++;
            String name = ((QualifiedNameable) waiting).getQualifiedName().toString();
            writer.writeComment(
                    elements.getPackageOf(waiting).getQualifiedName().toString(),
                    name.substring(name.lastIndexOf('.') + 1) + "Views_round" + markers,
                    name + " names a type that is not there yet. This file only asks the compiler for another round,\n"
                            + "in which another processor may have generated that type.",
                    waiting);
        }
        writtenBefore = writer.written();
    }
}
