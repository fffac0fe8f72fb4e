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
        Place place = finding.place();
        String message = finding.message();
        if (!printed.add(place.element().getEnclosingElement() + "/" + place.element() + "/" + message)) {
            return;
        }
        Diagnostic.Kind kind = finding.code().kind();
        AnnotationMirror annotation = place.annotation();
        if (annotation == null) {
            messager.printMessage(kind, message, place.element());
        } else if (place.value() == null) {
            messager.printMessage(kind, message, place.element(), annotation);
        } else {
            messager.printMessage(kind, message, place.element(), annotation, place.value());
        }
    }
}
