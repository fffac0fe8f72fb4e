package io.github.smartasync.processor.extend;

import io.github.smartasync.processor.rule.FailsWith;
import io.github.smartasync.processor.rule.Wording;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.types.Enclosing;
import io.github.smartasync.processor.types.Supertypes;
import io.github.smartasync.processor.types.Visibility;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The classes that translate failures. */
public final class Translators {

    private static final String TRANSLATOR = "io.github.smartasync.runtime.spi.FailureTranslator";

    private final Elements elements;
    private final FailsWith failsWith;

    public Translators(Elements elements, FailsWith failsWith) {
        this.elements = elements;
        this.failsWith = failsWith;
    }

    /** Why views cannot make an object of a class, and what to do about it. */
    record Problem(String because, String remedy) {}

    /** The class that a source names, if its views can make an object of it. */
    public Optional<TypeElement> usable(TypeMirror named, ScannedSource source) {
        return declared(named)
                .filter(type -> isKnown(type) && isTranslator(type))
                .filter(type -> problem(type, source).isEmpty())
                .filter(type -> !visibility(source).isRefused(type, source.carrier()));
    }

    /** Whether a type is not a translator, although the compiler knows all of its supertypes. */
    boolean isSomethingElse(TypeMirror named) {
        Optional<TypeElement> type = declared(named);
        return type.isEmpty() || (isKnown(type.get()) && !isTranslator(type.get()));
    }

    /** Why the views of a source cannot make an object of a class; nothing if they can, or if the compiler says it. */
    Optional<Problem> problem(TypeMirror named, ScannedSource source) {
        return declared(named)
                .filter(type -> isKnown(type) && !visibility(source).isRefused(type, source.carrier()))
                .flatMap(type -> problem(type, source));
    }

    private Optional<Problem> problem(TypeElement type, ScannedSource source) {
        if (type.getKind().isInterface() || type.getModifiers().contains(Modifier.ABSTRACT)) {
            return Optional.of(new Problem("is abstract", "Name a class that is not"));
        }
        if (!isPublic(type)) {
            return Optional.of(new Problem("is not public", "Make it public, and the types around it"));
        }
        if (!visibility(source).canName(type)) {
            return Optional.of(new Problem(
                    "is not visible in the package of the views", "Export its package to the module of the views"));
        }
        if (type.getNestingKind().isNested() && !type.getModifiers().contains(Modifier.STATIC)) {
            return Optional.of(new Problem("needs an object of the class around it", "Make it static"));
        }
        return constructorProblem(type);
    }

    private Optional<Problem> constructorProblem(TypeElement type) {
        Optional<ExecutableElement> constructor =
                ElementFilter.constructorsIn(Enclosing.declared(type, elements)).stream()
                        .filter(each -> each.getParameters().isEmpty())
                        .filter(each -> each.getModifiers().contains(Modifier.PUBLIC))
                        .findFirst();
        if (constructor.isEmpty()) {
            return Optional.of(new Problem("has no public constructor without parameters", "Add one"));
        }
        return constructor.get().getThrownTypes().stream()
                .filter(failsWith::isChecked)
                .findFirst()
                .map(thrown -> new Problem(
                        "has a constructor that throws " + Wording.type(thrown), "Catch it in the constructor"));
    }

    private static Optional<TypeElement> declared(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    private static boolean isPublic(TypeElement type) {
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            if (!each.getModifiers().contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTranslator(TypeElement type) {
        return type.getQualifiedName().contentEquals(TRANSLATOR)
                || supertypes(type).stream()
                        .flatMap(supertype -> declared(supertype).stream())
                        .anyMatch(Translators::isTranslator);
    }

    /** Whether the compiler knows all of its supertypes. */
    private static boolean isKnown(TypeElement type) {
        return supertypes(type).stream()
                .allMatch(supertype -> declared(supertype)
                        .filter(known -> supertype.getKind() != TypeKind.ERROR && isKnown(known))
                        .isPresent());
    }

    private static List<TypeMirror> supertypes(TypeElement type) {
        return Supertypes.declared(type).stream()
                .filter(supertype -> supertype.getKind() != TypeKind.NONE)
                .toList();
    }

    private Visibility visibility(ScannedSource source) {
        return new Visibility(elements, source.home());
    }
}
