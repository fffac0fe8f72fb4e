package io.github.smartasync.processor.render;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.smartasync.processor.model.MethodModel;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What types name: the classes and the type variables. */
final class TypeUses {

    private final Set<ClassName> classes = new LinkedHashSet<>();
    private final Set<String> variables = new LinkedHashSet<>();
    private final boolean lowerBounds;

    TypeUses() {
        this(true);
    }

    private TypeUses(boolean lowerBounds) {
        this.lowerBounds = lowerBounds;
    }

    /**
     * What the arguments of a call tell of the types of its parameters. Of {@code ? super T} they do not tell T, but what it
     * is at most, which does not satisfy a bound that mentions T.
     */
    static TypeUses toldByArguments() {
        return new TypeUses(false);
    }

    Set<ClassName> classes() {
        return classes;
    }

    Set<String> variables() {
        return variables;
    }

    TypeUses addAll(List<? extends TypeName> types) {
        types.forEach(this::add);
        return this;
    }

    /** Adds a use of a type; of a type variable the name alone, not its bounds. */
    TypeUses add(TypeName type) {
        if (type instanceof ClassName name) {
            classes.add(name);
        } else if (type instanceof ParameterizedTypeName parameterized) {
            classes.add(parameterized.rawType());
            if (parameterized.enclosingType() != null) {
                add(parameterized.enclosingType());
            }
            addAll(parameterized.typeArguments());
        } else if (type instanceof TypeVariableName variable) {
            variables.add(variable.name());
        } else if (type instanceof ArrayTypeName array) {
            add(array.componentType());
        } else if (type instanceof WildcardTypeName wildcard) {
            addAll(wildcard.upperBounds());
            if (lowerBounds) {
                addAll(wildcard.lowerBounds());
            }
        }
        return this;
    }

    /** Adds what the declarations of a method name in both views. */
    TypeUses addMethod(MethodModel method) {
        method.parameters().forEach(parameter -> add(parameter.type()));
        return add(SyncView.plainResult(method.way()))
                .add(AsyncView.futureResult(method.way()))
                .addAll(method.syncThrows())
                .addBounds(method.typeParameters());
    }

    /** Adds the declarations of type variables: their bounds. */
    TypeUses addBounds(List<TypeVariableName> declarations) {
        declarations.forEach(variable -> addAll(variable.bounds()));
        return this;
    }
}
