package io.github.smartasync.processor.extend;

import io.github.smartasync.processor.diagnostic.DiagnosticCode;
import io.github.smartasync.processor.diagnostic.Findings;
import io.github.smartasync.processor.diagnostic.Position;
import io.github.smartasync.processor.rule.Wording;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.types.Enclosing;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Which classes a sync view that is a class can extend: those with a constructor that takes the source, or nothing. */
final class Superclasses {

    private final Elements elements;
    private final Types types;

    Superclasses(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    static boolean isClass(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.CLASS;
    }

    /** Whether a view can extend a class, with the message if it cannot. */
    boolean canBeExtended(TypeMirror type, ScannedSource source, Position position, Findings findings) {
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        if (element.getModifiers().contains(Modifier.FINAL)) {
            findings.add(
                    DiagnosticCode.SA051,
                    position,
                    Wording.type(type),
                    "syncExtends",
                    "is final",
                    "Name an interface, or a class that is not final");
            return false;
        }
        if (fitting(element, source).findAny().isEmpty()) {
            findings.add(DiagnosticCode.SA083, position, Wording.type(type), Wording.simpleName(source.element()));
            return false;
        }
        return true;
    }

    /** Whether the constructor that fits best takes the source. */
    boolean takesSource(TypeElement type, ScannedSource source) {
        return fitting(type, source)
                .anyMatch(constructor -> !constructor.getParameters().isEmpty());
    }

    private Stream<ExecutableElement> fitting(TypeElement type, ScannedSource source) {
        return ElementFilter.constructorsIn(Enclosing.declared(type, elements)).stream()
                .filter(constructor -> isAccessible(constructor, source))
                .filter(constructor -> constructor.getThrownTypes().stream().allMatch(this::isUnchecked))
                .filter(constructor -> constructor.getParameters().isEmpty()
                        || (constructor.getParameters().size() == 1
                                && types.isAssignable(
                                        types.erasure(source.type()),
                                        types.erasure(constructor
                                                .getParameters()
                                                .get(0)
                                                .asType()))));
    }

    private boolean isAccessible(Element constructor, ScannedSource source) {
        return constructor.getModifiers().contains(Modifier.PUBLIC)
                || constructor.getModifiers().contains(Modifier.PROTECTED)
                || (!constructor.getModifiers().contains(Modifier.PRIVATE)
                        && elements.getPackageOf(constructor).equals(source.home()));
    }

    private boolean isUnchecked(TypeMirror thrown) {
        return Stream.of("java.lang.RuntimeException", "java.lang.Error")
                .flatMap(name -> Optional.ofNullable(elements.getTypeElement(name)).stream())
                .anyMatch(unchecked -> types.isSubtype(thrown, unchecked.asType()));
    }
}
