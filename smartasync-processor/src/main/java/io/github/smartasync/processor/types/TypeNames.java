package io.github.smartasync.processor.types;

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
 * Types as generated code writes them, with their type-use annotations. They are never made from the text of a type:
 * that differs from compiler to compiler and is not always Java.
 */
public final class TypeNames {

    private final Predicate<AnnotationMirror> kept;
    private final Map<Element, TypeName> variables;
    private final Map<TypeElement, ClassName> classes = new HashMap<>();

    private TypeNames(Predicate<AnnotationMirror> kept, Map<Element, TypeName> variables) {
        this.kept = kept;
        this.variables = variables;
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
        Map<Element, TypeName> all = new HashMap<>(variables);
        names.forEach((variable, name) -> all.put(variable, TypeVariableName.get(name)));
        return new TypeNames(kept, all);
    }

    /** These names, with types in the place of some type variables. */
    public TypeNames substituting(Map<? extends Element, ? extends TypeName> types) {
        Map<Element, TypeName> all = new HashMap<>(variables);
        all.putAll(types);
        return new TypeNames(kept, all);
    }

    /** The names inside the declaration of a class, with its type arguments. */
    TypeNames inside(DeclaredType type, Wildcards wildcards) {
        Map<Element, TypeName> arguments = new HashMap<>();
        DeclaredType each = type;
        while (each != null) {
            TypeElement element = (TypeElement) each.asElement();
            for (int i = 0; i < each.getTypeArguments().size(); i++) {
                TypeMirror argument = each.getTypeArguments().get(i);
                TypeMirror bound =
                        argument instanceof WildcardType wildcard ? wildcards.bound(wildcard, i, each) : argument;
                TypeParameterElement parameter = element.getTypeParameters().get(i);
                arguments.put(parameter, argument(bound, parameter));
            }
            each = each.getEnclosingType() instanceof DeclaredType outer ? outer : null;
        }
        return new TypeNames(kept, arguments);
    }

    /** The name of a type. */
    public TypeName of(TypeMirror type) {
        return annotated(unannotated(type), type);
    }

    /**
     * The name of a type argument, without the annotations that its type parameter has itself, as in {@code Single<@NonNull T>}:
     * ECJ shows those on each argument, javac does not.
     */
    public TypeName argument(TypeMirror argument, TypeParameterElement parameter) {
        TypeName name = of(argument);
        List<AnnotationSpec> own = new ArrayList<>(name.annotations());
        return own.removeAll(annotations(parameter.getAnnotationMirrors()))
                ? name.withoutAnnotations().annotated(own)
                : name;
    }

    /** The declaration of a type variable, with its bounds. */
    public TypeVariableName declaration(TypeParameterElement parameter) {
        return declaration(parameter, parameter.getBounds());
    }

    /** The declaration of a type variable, with bounds that are not quite those that it declares. */
    public TypeVariableName declaration(TypeParameterElement parameter, List<? extends TypeMirror> bounds) {
        TypeVariableName name = (TypeVariableName) variables.getOrDefault(
                parameter, TypeVariableName.get(parameter.getSimpleName().toString()));
        // A primitive is no bound: the compiler says so, but only after this.
        TypeName[] possible =
                all(bounds).stream().filter(bound -> !bound.isPrimitive()).toArray(TypeName[]::new);
        return TypeVariableName.get(name.name(), possible).annotated(annotations(parameter.getAnnotationMirrors()));
    }

    /** The bounds of a type variable. */
    public List<TypeName> bounds(TypeMirror upperBound) {
        return all(upperBound instanceof IntersectionType several ? several.getBounds() : List.of(upperBound));
    }

    /** The names of some types. */
    public List<TypeName> all(List<? extends TypeMirror> types) {
        List<TypeName> names = new ArrayList<>();
        types.forEach(type -> names.add(of(type)));
        return names;
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
        for (int i = 0; i < type.getTypeArguments().size(); i++) {
            arguments.add(argument(
                    type.getTypeArguments().get(i), element.getTypeParameters().get(i)));
        }
        if (type.getEnclosingType().getKind() == TypeKind.DECLARED
                && !element.getModifiers().contains(Modifier.STATIC)
                && of(type.getEnclosingType()) instanceof ParameterizedTypeName enclosing) {
            return enclosing.nestedClass(element.getSimpleName().toString(), arguments);
        }
        ClassName name = classes.computeIfAbsent(element, ClassName::get);
        return arguments.isEmpty() ? name : ParameterizedTypeName.get(name, arguments.toArray(TypeName[]::new));
    }

    private TypeName variable(TypeVariable type) {
        Element variable = TypeVariables.declaration(type);
        TypeName known = variables.get(variable);
        return known == null ? TypeVariableName.get(variable.getSimpleName().toString()) : known;
    }

    private TypeName wildcard(WildcardType type) {
        if (type.getSuperBound() != null) {
            return WildcardTypeName.supertypeOf(of(type.getSuperBound()));
        }
        if (type.getExtendsBound() != null) {
            return WildcardTypeName.subtypeOf(of(type.getExtendsBound()));
        }
        return WildcardTypeName.subtypeOf(ClassName.OBJECT);
    }

    private TypeName annotated(TypeName name, TypeMirror type) {
        List<AnnotationSpec> annotations = annotations(type.getAnnotationMirrors());
        // What stands for a type variable may be annotated as the variable is.
        annotations.removeAll(name.annotations());
        return annotations.isEmpty() ? name : name.annotated(annotations);
    }

    private List<AnnotationSpec> annotations(List<? extends AnnotationMirror> mirrors) {
        List<AnnotationSpec> specs = new ArrayList<>();
        for (AnnotationMirror mirror : mirrors) {
            if (kept.test(mirror)) {
                specs.add(AnnotationCode.of(mirror));
            }
        }
        return specs;
    }
}
