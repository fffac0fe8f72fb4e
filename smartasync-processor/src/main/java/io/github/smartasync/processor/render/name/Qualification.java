package io.github.smartasync.processor.render.name;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;
import java.util.Set;

/**
 * Names types so that they are not taken for others: JavaPoet does not know what a class inherits. A class gets its full
 * name, which one of the default package does not have.
 *
 * @param classes simple names of classes that mean something else where they are to stand
 */
public record Qualification(Set<String> classes) {

    public TypeName of(TypeName type) {
        if (type instanceof ClassName name) {
            return name(name);
        }
        if (type instanceof ParameterizedTypeName parameterized) {
            return parameterized(parameterized);
        }
        if (type instanceof ArrayTypeName array) {
            return ArrayTypeName.of(of(array.componentType())).annotated(array.annotations());
        }
        if (type instanceof WildcardTypeName wildcard) {
            WildcardTypeName same = wildcard.lowerBounds().isEmpty()
                    ? WildcardTypeName.subtypeOf(of(wildcard.upperBounds().get(0)))
                    : WildcardTypeName.supertypeOf(of(wildcard.lowerBounds().get(0)));
            return same.annotated(wildcard.annotations());
        }
        return type instanceof TypeVariableName variable
                ? TypeVariableName.get(variable.name()).annotated(variable.annotations())
                : type;
    }

    public List<TypeName> ofAll(List<TypeName> types) {
        return types.stream().map(this::of).toList();
    }

    /** Declarations of type variables, with their bounds. */
    List<TypeVariableName> declarations(List<TypeVariableName> declared) {
        return declared.stream().map(this::declaration).toList();
    }

    private TypeVariableName declaration(TypeVariableName variable) {
        TypeName[] bounds = variable.bounds().stream().map(this::of).toArray(TypeName[]::new);
        return TypeVariableName.get(variable.name(), bounds).annotated(variable.annotations());
    }

    private ParameterizedTypeName parameterized(ParameterizedTypeName type) {
        List<TypeName> arguments = ofAll(type.typeArguments());
        ParameterizedTypeName same = type.enclosingType() == null
                ? ParameterizedTypeName.get(
                        name(type.rawType().withoutAnnotations()), arguments.toArray(TypeName[]::new))
                : parameterized(type.enclosingType()).nestedClass(type.rawType().simpleName(), arguments);
        return same.annotated(type.annotations());
    }

    /** The package goes into the name of the top-level type, which JavaPoet then leaves alone. */
    ClassName name(ClassName type) {
        ClassName top = type.topLevelClassName();
        if (top.packageName().isEmpty() || !classes.contains(top.simpleName())) {
            return type;
        }
        ClassName qualified = ClassName.get("", top.packageName() + "." + top.simpleName());
        for (String nested : type.simpleNames().subList(1, type.simpleNames().size())) {
            qualified = qualified.nestedClass(nested);
        }
        return qualified.annotated(type.annotations());
    }
}
