package io.github.smartasync.processor.javac;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** The only access to javac's trees. With another compiler, or without the JVM's own, every answer is no. */
public final class Javac {

    private final @Nullable SourceTrees trees;

    private Javac(@Nullable SourceTrees trees) {
        this.trees = trees;
    }

    public static Javac of(ProcessingEnvironment environment) {
        try {
            return new Javac(SourceTrees.of(environment));
        } catch (RuntimeException | LinkageError other) {
            return new Javac(null);
        }
    }

    /** Whether a top-level type stands in a file that is named otherwise, so that javac's lint warns of each use elsewhere. */
    public boolean isAuxiliary(TypeElement type) {
        return trees != null && ask(() -> trees.isAuxiliary(type));
    }

    /** Whether an annotation of a type or package has a literal of a wrong type for an option: it never becomes right. */
    public boolean hasMisfits(Element carrier, AnnotationMirror annotation) {
        return trees != null && ask(() -> trees.hasMisfits(carrier, annotation));
    }

    /**
     * Prints a message at one of several annotations of a sort. The {@code Messager} cannot: these are in one that the compiler
     * writes.
     *
     * @param value what in the annotation is meant, or null for all of it
     */
    public boolean print(
            Diagnostic.Kind kind,
            String message,
            Element carrier,
            AnnotationMirror annotation,
            @Nullable AnnotationValue value) {
        return trees != null && ask(() -> trees.print(kind, message, carrier, annotation, value));
    }

    private static boolean ask(Question question) {
        try {
            return question.isTrue();
        } catch (RuntimeException | LinkageError otherwise) {
            return false;
        }
    }

    /** Something that trees tell. */
    @FunctionalInterface
    private interface Question {

        boolean isTrue();
    }
}
