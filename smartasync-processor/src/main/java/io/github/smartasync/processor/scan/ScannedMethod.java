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
 * @param declarations the method itself and what it overrides or is inherited beside, the nearest first
 * @param type its signature with the type arguments of the source
 * @param result the most specific result of all its inherited declarations
 * @param thrown the exceptions that all its inherited declarations allow
 * @param asyncResult its result as an async one, if it is one
 * @param declaredHere whether the source itself declares it
 * @param compiled whether its declaration is compiled together with the annotation
 * @param resolved whether the compiler knows all types that its signature names
 * @param rival another declaration with its signature, if calls cannot tell the two apart; it itself, if it is inherited twice
 * @param written its own {@code @SmartAsync}
 * @param options what holds for it: its own {@code @SmartAsync}, completed by those of the methods that it overrides
 * @param directMark its own {@code @Direct}
 * @param skipMark its own {@code @Skip}
 * @param directed whether it is direct, by an annotation, also of a method that it overrides, or by the option of the type
 * @param skipped whether it is skipped, in the same ways
 * @param renamed its name in the views by the option of the type
 */
public record ScannedMethod(
        ExecutableElement element,
        List<ExecutableElement> declarations,
        ExecutableType type,
        TypeMirror result,
        List<TypeMirror> thrown,
        Optional<ScannedResult> asyncResult,
        boolean declaredHere,
        boolean compiled,
        boolean resolved,
        Optional<ExecutableElement> rival,
        Optional<ScannedOptions> written,
        Optional<ScannedOptions> options,
        Optional<AnnotationMirror> directMark,
        Optional<AnnotationMirror> skipMark,
        boolean directed,
        boolean skipped,
        Optional<NewName> renamed) {

    /**
     * A name that is written for the views.
     *
     * @param options those that it is written in
     * @param at where in them
     */
    public record NewName(String name, ScannedOptions options, Option<String> at) {}

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

    /** Its name in the views, if one is written: its own option, or else that of the type. */
    public Optional<NewName> newName() {
        return options.flatMap(given -> given.name().map(name -> new NewName(name.value(), given, name)))
                .or(() -> renamed);
    }

    boolean mayResolveLater() {
        boolean optionsMay = options.filter(given -> !given.resolved()).isPresent();
        return !skipped && (optionsMay || (compiled && !resolved));
    }

    /** The same method, as one whose result is not looked into. */
    ScannedMethod withoutAsyncResult() {
        return with(Optional.empty(), directed, skipped, renamed);
    }

    /** The same method, with its result understood otherwise. */
    ScannedMethod withAsyncResult(ScannedResult other) {
        return with(Optional.of(other), directed, skipped, renamed);
    }

    /** The same method, called directly by an option of its type. */
    ScannedMethod asDirect() {
        return with(asyncResult, true, skipped, renamed);
    }

    /** The same method, skipped by an option of its type. */
    ScannedMethod asSkipped() {
        return with(asyncResult, directed, true, renamed);
    }

    /** The same method, named by an option of its type. */
    ScannedMethod withName(NewName name) {
        return with(asyncResult, directed, skipped, Optional.of(name));
    }

    private ScannedMethod with(
            Optional<ScannedResult> otherResult, boolean isDirected, boolean isSkipped, Optional<NewName> name) {
        return new ScannedMethod(
                element,
                declarations,
                type,
                result,
                thrown,
                otherResult,
                declaredHere,
                compiled,
                resolved,
                rival,
                written,
                options,
                directMark,
                skipMark,
                isDirected,
                isSkipped,
                name);
    }
}
