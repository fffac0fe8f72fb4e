package io.github.smartasync.processor;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Finding;
import io.github.smartasync.processor.diagnostic.Position;
import javax.lang.model.element.Element;
import javax.lang.model.element.QualifiedNameable;

/** A fault of the processor, as the one message that users see of it. */
final class Crash {

    private Crash() {}

    static Finding finding(Element element, Throwable failure) {
        String name = element instanceof QualifiedNameable named
                ? named.getQualifiedName().toString()
                : element.getSimpleName().toString();
        return Finding.of(DiagnosticCode.SA006, Position.of(element), name, failure + where(failure));
    }

    /** The line to look at first; the whole trace would bury the message. */
    private static String where(Throwable failure) {
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith(Crash.class.getPackageName())) {
                return " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")";
            }
        }
        return "";
    }
}
