package io.github.smartasync.processor.render.name;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.List;

/** Names of types as code and comments write them. */
public final class Names {

    private Names() {}

    /** A generic type with its own type variables as arguments. */
    public static TypeName withOwnArguments(ClassName type, List<TypeVariableName> typeParameters) {
        return typeParameters.isEmpty()
                ? type
                : ParameterizedTypeName.get(
                        type, typeParameters.stream().map(Names::reference).toArray(TypeName[]::new));
    }

    /** A generic type with a wildcard for each of its type variables. */
    public static TypeName withOwnWildcards(ClassName type, List<TypeVariableName> typeParameters) {
        return typeParameters.isEmpty()
                ? type
                : ParameterizedTypeName.get(
                        type,
                        typeParameters.stream()
                                .map(any -> WildcardTypeName.subtypeOf(ClassName.OBJECT))
                                .toArray(TypeName[]::new));
    }

    /** A use of a type variable, without the annotations and bounds of its declaration. */
    static TypeVariableName reference(TypeVariableName declaration) {
        return TypeVariableName.get(declaration.name());
    }

    /** What a qualified name of the class begins with: a variable of that name would obscure it in an expression. */
    public static String firstSegment(ClassName type) {
        String canonical = type.canonicalName();
        int dot = canonical.indexOf('.');
        return dot < 0 ? canonical : canonical.substring(0, dot);
    }
}
