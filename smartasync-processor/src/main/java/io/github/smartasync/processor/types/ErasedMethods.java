package io.github.smartasync.processor.types;

import java.util.List;
import java.util.stream.IntStream;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;

/** Compares generic methods with others that take the same erased. */
public final class ErasedMethods {

    private ErasedMethods() {}

    /** Whether a method takes what a generic one takes, erased. ECJ does not see it of methods from class files. */
    public static boolean isErasureOf(ExecutableType erased, ExecutableType generic, Types types) {
        return isErased(erased, generic)
                && erased.getParameterTypes().stream()
                        .map(TypeNames.plain()::of)
                        .toList()
                        .equals(generic.getParameterTypes().stream()
                                .map(parameter -> Erasures.of(parameter, types))
                                .toList());
    }

    /**
     * Whether it can also be called with whatever the generic one takes, and the other way round: then neither is more specific
     * (JLS 18.5.4). This is so if the parameters that differ are type variables of the generic method.
     */
    public static boolean isAsSpecific(ExecutableType erased, ExecutableType generic, Types types) {
        List<? extends TypeMirror> given = erased.getParameterTypes();
        List<? extends TypeMirror> taken = generic.getParameterTypes();
        return isErased(erased, generic)
                && IntStream.range(0, given.size())
                        .allMatch(i ->
                                types.isSameType(given.get(i), taken.get(i)) || isOwnVariable(taken.get(i), generic));
    }

    private static boolean isErased(ExecutableType erased, ExecutableType generic) {
        return erased.getTypeVariables().isEmpty()
                && !generic.getTypeVariables().isEmpty();
    }

    private static boolean isOwnVariable(TypeMirror type, ExecutableType generic) {
        if (type instanceof ArrayType array) {
            return isOwnVariable(array.getComponentType(), generic);
        }
        return type instanceof TypeVariable variable
                && generic.getTypeVariables().stream()
                        .anyMatch(own -> TypeVariables.declaration(own).equals(TypeVariables.declaration(variable)))
                && Mentions.in(variable.getUpperBound()).stream().noneMatch(TypeVariable.class::isInstance);
    }
}
