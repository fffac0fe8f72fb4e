package io.github.smartasync.processor.scan;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/**
 * Types as they are written in generated code, with their type-use annotations. Never made from a type's text, which
 * differs from compiler to compiler and is not always Java.
 */
public final class TypeNames {

    private final Predicate<AnnotationMirror> kept;
    private final Map<Element, String> renamed;

    private TypeNames(Predicate<AnnotationMirror> kept, Map<Element, String> renamed) {
        this.kept = kept;
        this.renamed = renamed;
    }

    /** Names that keep the type-use annotations that are accepted. */
    public static TypeNames keeping(Predicate<AnnotationMirror> kept) {
        return new TypeNames(kept, Map.of());
    }

    /** Names without annotations. */
    public static TypeNames plain() {
        return keeping(annotation -> false);
    }

    /** These names, with some type variables called otherwise. */
    public TypeNames renaming(Map<? extends Element, String> names) {
        Map<Element, String> all = new HashMap<>(renamed);
        all.putAll(names);
        return new TypeNames(kept, all);
    }

    /** The name of a type; of a captured type variable, that of its bound. */
    public TypeName of(TypeMirror type) {
        return annotated(unannotated(type), type);
    }

    /** The declaration of a type variable, with its bounds. */
    public TypeVariableName declaration(TypeParameterElement parameter, TypeMirror upperBound) {
        return TypeVariableName.get(nameOf(parameter), bounds(upperBound).toArray(TypeName[]::new))
                .annotated(annotations(parameter.getAnnotationMirrors()));
    }

    /** The bounds of a type variable. */
    public List<TypeName> bounds(TypeMirror upperBound) {
        List<TypeName> bounds = new ArrayList<>();
        if (upperBound instanceof IntersectionType intersection) {
            intersection.getBounds().forEach(bound -> bounds.add(of(bound)));
        } else {
            bounds.add(of(upperBound));
        }
        return bounds;
    }

    private TypeName unannotated(TypeMirror type) {
        return switch (type.getKind()) {
            case BOOLEAN -> TypeName.BOOLEAN;
            case BYTE -> TypeName.BYTE;
            case SHORT -> TypeName.SHORT;
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case CHAR -> TypeName.CHAR;
            case FLOAT -> TypeName.FLOAT;
            case DOUBLE -> TypeName.DOUBLE;
            case VOID -> TypeName.VOID;
            case ARRAY -> ArrayTypeName.of(of(((ArrayType) type).getComponentType()));
            case TYPEVAR -> variable((TypeVariable) type);
            case WILDCARD -> wildcard((WildcardType) type);
            case INTERSECTION -> of(((IntersectionType) type).getBounds().get(0));
            case DECLARED -> declared((DeclaredType) type);
            default -> throw new AssertionError("No name for " + type.getKind() + " " + type);
        };
    }

    private TypeName declared(DeclaredType type) {
        TypeElement element = (TypeElement) type.asElement();
        List<TypeName> arguments = new ArrayList<>();
        type.getTypeArguments().forEach(argument -> arguments.add(argument(argument)));
        if (type.getEnclosingType().getKind() == TypeKind.DECLARED
                && !element.getModifiers().contains(Modifier.STATIC)
                && of(type.getEnclosingType()) instanceof ParameterizedTypeName enclosing) {
            return enclosing.nestedClass(element.getSimpleName().toString(), arguments);
        }
        ClassName name = ClassName.get(element);
        return arguments.isEmpty() ? name : ParameterizedTypeName.get(name, arguments.toArray(TypeName[]::new));
    }

    private TypeName argument(TypeMirror type) {
        return isCaptured(type) ? WildcardTypeName.subtypeOf(ClassName.OBJECT) : of(type);
    }

    private TypeName variable(TypeVariable type) {
        return isCaptured(type) ? of(type.getUpperBound()) : TypeVariableName.get(nameOf(type.asElement()));
    }

    private TypeName wildcard(WildcardType type) {
        if (type.getSuperBound() != null) {
            return WildcardTypeName.supertypeOf(argument(type.getSuperBound()));
        }
        if (type.getExtendsBound() != null) {
            return WildcardTypeName.subtypeOf(argument(type.getExtendsBound()));
        }
        return WildcardTypeName.subtypeOf(ClassName.OBJECT);
    }

    private String nameOf(Element variable) {
        return renamed.getOrDefault(variable, variable.getSimpleName().toString());
    }

    /** A captured type variable has no name that could be written, only a description. */
    private static boolean isCaptured(TypeMirror type) {
        return type instanceof TypeVariable variable
                && !SourceVersion.isIdentifier(variable.asElement().getSimpleName());
    }

    private TypeName annotated(TypeName name, TypeMirror type) {
        List<AnnotationSpec> annotations = annotations(type.getAnnotationMirrors());
        return annotations.isEmpty() ? name : name.annotated(annotations);
    }

    private List<AnnotationSpec> annotations(List<? extends AnnotationMirror> mirrors) {
        List<AnnotationSpec> specs = new ArrayList<>();
        for (AnnotationMirror mirror : mirrors) {
            if (kept.test(mirror)) {
                specs.add(AnnotationSpec.get(mirror));
            }
        }
        return specs;
    }
}
