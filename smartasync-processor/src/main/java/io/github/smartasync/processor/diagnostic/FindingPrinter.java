package io.github.smartasync.processor.diagnostic;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.tools.Diagnostic;

/** Prints each finding once; the only user of the compiler's {@link Messager}. */
public final class FindingPrinter {

    private final Messager messager;
    private final Set<String> printed = new HashSet<>();

    private final boolean notes;

    /**
     * A printer for one compilation.
     *
     * @param notes whether to print notes too
     */
    public FindingPrinter(Messager messager, boolean notes) {
        this.messager = messager;
        this.notes = notes;
    }

    /** Prints a finding at its place, unless the same was printed for the same element before. */
    public void print(Finding finding) {
        if (finding.code().kind() == Diagnostic.Kind.NOTE && !notes) {
            return;
        }
        Position position = finding.position();
        String message = finding.message();
        if (!printed.add(position.element().getEnclosingElement() + "/" + position.element() + "/" + message)) {
            return;
        }
        Diagnostic.Kind kind = finding.code().kind();
        AnnotationMirror annotation = position.annotation();
        if (annotation == null) {
            messager.printMessage(kind, message, position.element());
        } else if (position.value() == null) {
            messager.printMessage(kind, message, position.element(), annotation);
        } else {
            messager.printMessage(kind, message, position.element(), annotation, position.value());
        }
    }
}
