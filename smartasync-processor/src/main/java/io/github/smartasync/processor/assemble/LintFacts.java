package io.github.smartasync.processor.assemble;

import io.github.smartasync.processor.scan.AnnotationReader;
import io.github.smartasync.processor.scan.Deprecations;
import io.github.smartasync.processor.types.Erasures;
import io.github.smartasync.processor.types.Mentions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;

/** Which categories of the compilers' lint something sets off in code that names it or calls it. */
public final class LintFacts {

    private final Elements elements;

    public LintFacts(Elements elements) {
        this.elements = elements;
    }

    /** The categories that naming these types sets off: {@code deprecation}, {@code rawtypes}, {@code removal}. */
    public Set<String> naming(Collection<? extends TypeMirror> types) {
        Set<String> found = new TreeSet<>();
        for (TypeMirror type : Mentions.in(types)) {
            if (type.getKind() == TypeKind.DECLARED) {
                DeclaredType declared = (DeclaredType) type;
                if (isRaw(declared)) {
                    found.add("rawtypes");
                }
                for (Element each = declared.asElement();
                        each instanceof TypeElement;
                        each = each.getEnclosingElement()) {
                    deprecation(each).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** What declaring type variables sets off. */
    public Set<String> declaring(Collection<? extends TypeVariable> variables) {
        List<TypeMirror> bounds =
                variables.stream().map(TypeVariable::getUpperBound).toList();
        Set<String> found = new TreeSet<>(naming(bounds));
        if (bounds.stream().anyMatch(LintFacts::isFinal)) {
            found.add("all"); // Eclipse warns of a final bound, and knows no other name for that; javac does not
        }
        return found;
    }

    /** The category that a call of a method, or naming a type, sets off because it is deprecated. */
    public Optional<String> deprecation(Element element) {
        if (!Deprecations.is(element, elements)) {
            return Optional.empty();
        }
        return Optional.of(isForRemoval(element) ? "removal" : "deprecation");
    }

    /** Whether a variable parameter has a type of which the virtual machine can make no checked array. */
    public static boolean pollutesHeap(ExecutableElement method, List<? extends TypeMirror> parameters) {
        if (!method.isVarArgs()) {
            return false;
        }
        TypeMirror last = parameters.get(parameters.size() - 1);
        return last instanceof ArrayType array && !isReifiable(array.getComponentType());
    }

    private static boolean isForRemoval(Element element) {
        Optional<AnnotationMirror> mirror = AnnotationReader.find(element, "java.lang.Deprecated");
        return mirror.isPresent() && AnnotationReader.flag(mirror.get(), "forRemoval");
    }

    private static boolean isFinal(TypeMirror bound) {
        return bound instanceof IntersectionType intersection
                ? intersection.getBounds().stream().anyMatch(LintFacts::isFinal)
                : bound instanceof DeclaredType declared
                        && declared.asElement().getModifiers().contains(Modifier.FINAL);
    }

    private static boolean isRaw(DeclaredType type) {
        return Erasures.isRaw(type)
                || (!type.asElement().getModifiers().contains(Modifier.STATIC)
                        && type.getEnclosingType() instanceof DeclaredType outer
                        && isRaw(outer));
    }

    /** JLS 4.7. */
    private static boolean isReifiable(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return isReifiable(array.getComponentType());
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return type.getKind().isPrimitive();
        }
        DeclaredType declared = (DeclaredType) type;
        List<TypeMirror> arguments = new ArrayList<>(declared.getTypeArguments());
        if (declared.getEnclosingType() instanceof DeclaredType outer) {
            arguments.addAll(outer.getTypeArguments());
        }
        return arguments.stream().allMatch(LintFacts::isUnbounded);
    }

    private static boolean isUnbounded(TypeMirror argument) {
        return argument instanceof WildcardType wildcard
                && wildcard.getExtendsBound() == null
                && wildcard.getSuperBound() == null;
    }
}
