package io.github.smartasync.processor.render.name;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What types name: the classes and the type variables. */
public final class TypeUses {

    private final Set<ClassName> classes = new LinkedHashSet<>();
    private final Set<String> variables = new LinkedHashSet<>();
    private final boolean wildcards;

    public TypeUses() {
        this(true);
    }

    private TypeUses(boolean wildcards) {
        this.wildcards = wildcards;
    }

    /**
     * What the arguments of a call tell of the types of its parameters. Of {@code ? super T} they do not tell T, but what it
     * is at most, which does not satisfy a bound that mentions T. Of {@code ? extends T} they tell what it is at least, and if
     * a method is called on the result, that is what javac takes.
     */
    static TypeUses toldByArguments() {
        return new TypeUses(false);
    }

    public Set<ClassName> classes() {
        return classes;
    }

    Set<String> variables() {
        return variables;
    }

    public TypeUses addAll(List<? extends TypeName> types) {
        types.forEach(this::add);
        return this;
    }

    /** Adds a use of a type; of a type variable the name alone, not its bounds. */
    public TypeUses add(TypeName type) {
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
        } else if (type instanceof WildcardTypeName wildcard && wildcards) {
            addAll(wildcard.upperBounds());
            addAll(wildcard.lowerBounds());
        }
        return this;
    }

    /** Adds the declarations of type variables: their bounds. */
    public TypeUses addBounds(List<TypeVariableName> declarations) {
        declarations.forEach(variable -> addAll(variable.bounds()));
        return this;
    }
}
