package io.github.smartasync.processor.diagnostic;

import io.github.smartasync.processor.eclipse.Eclipse;
import io.github.smartasync.processor.javac.Javac;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.tools.Diagnostic;

/** Prints each finding once; the only user of the compiler's {@link Messager}. */
public final class FindingPrinter {

    private final Messager messager;
    private final Javac javac;
    private final Set<String> printed = new HashSet<>();

    private final boolean notes;

    /**
     * A printer for one compilation.
     *
     * @param notes whether to print notes too
     */
    public FindingPrinter(Messager messager, Javac javac, boolean notes) {
        this.messager = messager;
        this.javac = javac;
        this.notes = notes;
    }

    /** ECJ points at nothing in a package, so the message says where it is. */
    private static String place(Element element) {
        return element instanceof PackageElement home && Eclipse.shows(home)
                ? " (package-info.java of " + home.getQualifiedName() + ")"
                : "";
    }

    /** Prints a finding at its place, unless the same was printed for the same element before. */
    public void print(Finding finding) {
        if (finding.code().kind() == Diagnostic.Kind.NOTE && !notes) {
            return;
        }
        Position position = finding.position();
        String message = finding.message() + place(position.element());
        if (!printed.add(position.element().getEnclosingElement() + "/" + position.element() + "/" + message)) {
            return;
        }
        Diagnostic.Kind kind = finding.code().kind();
        AnnotationMirror annotation = position.annotation();
        boolean isPrinted = annotation != null
                && !position.element().getAnnotationMirrors().contains(annotation)
                && javac.print(kind, message, position.element(), annotation, position.value());
        if (isPrinted) {
            return;
        }
        if (annotation == null) {
            messager.printMessage(kind, message, position.element());
        } else if (position.value() == null) {
            messager.printMessage(kind, message, position.element(), annotation);
        } else {
            messager.printMessage(kind, message, position.element(), annotation, position.value());
        }
    }
}
