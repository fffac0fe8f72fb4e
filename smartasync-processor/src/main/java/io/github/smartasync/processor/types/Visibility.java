package io.github.smartasync.processor.types;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** What classes of one package can name. */
public final class Visibility {

    private final Elements elements;
    private final PackageElement home;
    private final @Nullable ModuleElement module;

    public Visibility(Elements elements, PackageElement home) {
        this.elements = elements;
        this.home = home;
        this.module = elements.getModuleOf(home);
    }

    /** The first type named by one of these that the package cannot name. */
    public Optional<TypeElement> hidden(Collection<? extends TypeMirror> types) {
        return Mentions.in(types).stream()
                .filter(type -> type.getKind() == TypeKind.DECLARED)
                .map(type -> (TypeElement) ((DeclaredType) type).asElement())
                .filter(type -> !canName(type))
                .findFirst();
    }

    /** Whether the package can name a type: by its access, and by what its module reads. */
    public boolean canName(TypeElement type) {
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            boolean open = each.getModifiers().contains(Modifier.PUBLIC) || isHome(type);
            if (!open || each.getModifiers().contains(Modifier.PRIVATE)) {
                return false;
            }
        }
        return isHome(type) || isReadable(type);
    }

    /**
     * Whether the compiler itself refuses a type that an element of this package names, so that we need not. javac then
     * shows no type, but ECJ does.
     */
    public boolean isRefused(TypeElement type, Element named) {
        for (Element each = type; each instanceof TypeElement; each = each.getEnclosingElement()) {
            Set<Modifier> modifiers = each.getModifiers();
            if (modifiers.contains(Modifier.PRIVATE)) {
                return !isInsideOf(type, named);
            }
            if (modifiers.contains(Modifier.PROTECTED)) {
                return !isHome(type) && !(named.getEnclosingElement() instanceof TypeElement);
            }
            if (!modifiers.contains(Modifier.PUBLIC) && !isHome(type)) {
                return true;
            }
        }
        return false;
    }

    /** The annotations of a top-level type are outside of it. */
    private static boolean isInsideOf(TypeElement type, Element named) {
        return named.getEnclosingElement() instanceof TypeElement
                && Enclosing.nearest(named)
                        .filter(inside -> Enclosing.topLevelName(inside).equals(Enclosing.topLevelName(type)))
                        .isPresent();
    }

    /**
     * Whether generated code can have an annotation that is written on a type. ECJ also shows annotations that are not
     * allowed there. In generated code it would take them for annotations of the next element.
     */
    public boolean canCopy(AnnotationMirror annotation) {
        Element type = annotation.getAnnotationType().asElement();
        return annotation.getAnnotationType().getKind() == TypeKind.DECLARED
                && type.getKind() == ElementKind.ANNOTATION_TYPE
                && mayStandOnTypes(type)
                && canName((TypeElement) type);
    }

    private static boolean mayStandOnTypes(Element annotation) {
        Target target = annotation.getAnnotation(Target.class);
        return target == null
                || Stream.of(target.value())
                        .anyMatch(place -> place == ElementType.TYPE_USE || place == ElementType.TYPE_PARAMETER);
    }

    private boolean isHome(TypeElement type) {
        return elements.getPackageOf(type).equals(home);
    }

    private boolean isReadable(TypeElement type) {
        return module == null || module.isUnnamed() || elements.getTypeElement(module, type.getQualifiedName()) != null;
    }
}
