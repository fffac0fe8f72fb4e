package io.github.smartasync.processor.scan;

import io.github.smartasync.processor.types.Mentions;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;

/**
 * One method of a source, as a member of it.
 *
 * @param type its signature with the type arguments of the source
 * @param result the most specific result of all its inherited declarations
 * @param thrown the exceptions that all its inherited declarations allow
 * @param asyncResult its result as an async one, if it is one
 * @param declaredHere whether the source itself declares it
 * @param compiled whether its declaration is compiled together with the annotation
 * @param resolved whether the compiler knows all types that its signature names
 * @param written its own {@code @SmartAsync}
 * @param options what holds for it: its own {@code @SmartAsync}, completed by those of the methods that it overrides
 * @param directMark its own {@code @Direct}
 * @param skipMark its own {@code @Skip}
 * @param directed whether it is direct, by an annotation, also of a method that it overrides, or by the option of the type
 * @param skipped whether it is skipped, in the same ways
 */
public record ScannedMethod(
        ExecutableElement element,
        ExecutableType type,
        TypeMirror result,
        List<TypeMirror> thrown,
        Optional<ScannedResult> asyncResult,
        boolean declaredHere,
        boolean compiled,
        boolean resolved,
        Optional<ScannedOptions> written,
        Optional<ScannedOptions> options,
        Optional<AnnotationMirror> directMark,
        Optional<AnnotationMirror> skipMark,
        boolean directed,
        boolean skipped) {

    public ScannedMethod {
        thrown = List.copyOf(thrown);
    }

    /** Its name in the source. */
    public String name() {
        return element.getSimpleName().toString();
    }

    /** Whether it is static. */
    public boolean isStatic() {
        return element.getModifiers().contains(Modifier.STATIC);
    }

    /** All types that its signature is made of: parameters, result, exceptions and bounds of its type variables. */
    public List<TypeMirror> signature() {
        return Mentions.signature(type, result, thrown);
    }

    boolean mayResolveLater() {
        boolean optionsMay = options.filter(given -> !given.resolved()).isPresent();
        return !skipped && (optionsMay || (compiled && !resolved));
    }

    /** The same method, as one whose result is not looked into. */
    ScannedMethod withoutAsyncResult() {
        return with(Optional.empty(), directed, skipped);
    }

    /** The same method, with its result understood otherwise. */
    ScannedMethod withAsyncResult(ScannedResult other) {
        return with(Optional.of(other), directed, skipped);
    }

    /** The same method, called directly by an option of its type. */
    ScannedMethod asDirect() {
        return with(asyncResult, true, skipped);
    }

    /** The same method, skipped by an option of its type. */
    ScannedMethod asSkipped() {
        return with(asyncResult, directed, true);
    }

    private ScannedMethod with(Optional<ScannedResult> otherResult, boolean isDirected, boolean isSkipped) {
        return new ScannedMethod(
                element,
                type,
                result,
                thrown,
                otherResult,
                declaredHere,
                compiled,
                resolved,
                written,
                options,
                directMark,
                skipMark,
                isDirected,
                isSkipped);
    }
}
