package io.github.smartasync.processor.assemble;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.smartasync.processor.types.AnnotationCode;
import io.github.smartasync.processor.types.NamedTypes;
import io.github.smartasync.processor.types.Visibility;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What annotations of methods and parameters, not of types, say of null: those of JSR-305, Jakarta, Spring, JetBrains and
 * others. They are told by their simple names, as tools tell them.
 */
final class DeclaredNullness {

    private static final Set<String> NAMES = Set.of(
            "CheckForNull", "NonNull", "NonNullDecl", "Nonnull", "NotNull", "Nullable", "NullableDecl", "PossiblyNull");

    /** They check at run time, and the source's own methods do that already. */
    private static final Set<String> CHECKS =
            Set.of("javax.validation.constraints.NotNull", "jakarta.validation.constraints.NotNull", "lombok.NonNull");

    /** Packages whose annotations need no others. Those of most libraries carry annotations of JSR-305. */
    private static final Set<String> COMPLETE = Set.of(
            "androidx.annotation",
            "jakarta.annotation",
            "javax.annotation",
            "org.eclipse.jdt.annotation",
            "org.jetbrains.annotations",
            "org.jspecify.annotations");

    private static final String JSR_305 = "javax.annotation.meta.When";

    private static final String NULLABLE = "org.jspecify.annotations.Nullable";

    private final Elements elements;
    private final Visibility visibility;
    private final PackageElement home;
    private final boolean mayLackOthers;

    /**
     * For a source.
     *
     * @param foreign whether it comes from a library, so that nobody has named its annotations in this compilation yet
     */
    DeclaredNullness(Elements elements, PackageElement home, boolean foreign) {
        this.elements = elements;
        this.mayLackOthers = foreign && NamedTypes.find(JSR_305, home, elements).isEmpty();
        this.visibility = new Visibility(elements, home);
        this.home = home;
    }

    /** The annotations of a parameter, or of a method, for what it returns. */
    List<AnnotationSpec> of(Element declared) {
        ElementType place = declared.getKind() == ElementKind.METHOD ? ElementType.METHOD : ElementType.PARAMETER;
        return declared.getAnnotationMirrors().stream()
                .filter(mirror -> isMeant(mirror, place))
                .map(AnnotationCode::of)
                .toList();
    }

    private boolean isMeant(AnnotationMirror mirror, ElementType place) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        return NAMES.contains(type.getSimpleName().toString())
                && !CHECKS.contains(type.getQualifiedName().toString())
                && canBeRead(type)
                && type.getKind() == ElementKind.ANNOTATION_TYPE
                && isFor(place, type.getAnnotation(Target.class))
                && visibility.canName(type);
    }

    /**
     * Whether javac reads the class file of an annotation without a warning. It gives one that nobody can suppress if an annotation
     * of the annotation has a constant of a class that is missing, such as {@code @Nonnull(when = When.MAYBE)}. So this has to be
     * found out without reading it: its name is known before.
     */
    private boolean canBeRead(TypeElement type) {
        String name = type.getQualifiedName().toString();
        return !mayLackOthers || COMPLETE.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))));
    }

    private static boolean isFor(ElementType place, @Nullable Target target) {
        return target == null || (has(target, place) && !has(target, ElementType.TYPE_USE));
    }

    private static boolean has(Target target, ElementType place) {
        return Stream.of(target.value()).anyMatch(place::equals);
    }

    /** In null-marked code, {@code Future<?>} holds anything, null included. */
    TypeName ofUnbounded(ExecutableElement method, TypeName value) {
        boolean isUnbounded = value.equals(ClassName.OBJECT)
                && method.getReturnType() instanceof DeclaredType result
                && result.getTypeArguments().stream()
                        .anyMatch(argument -> argument instanceof WildcardType wildcard
                                && wildcard.getExtendsBound() == null
                                && wildcard.getSuperBound() == null);
        return isUnbounded && new NullMarking(elements).isMarked(method)
                ? NamedTypes.find(NULLABLE, home, elements)
                        .filter(visibility::canName)
                        .map(type -> value.annotated(
                                AnnotationSpec.builder(ClassName.get(type)).build()))
                        .orElse(value)
                : value;
    }
}
