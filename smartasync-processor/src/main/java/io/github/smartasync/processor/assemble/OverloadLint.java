package io.github.smartasync.processor.assemble;

import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.types.Erasures;
import io.github.smartasync.processor.types.Mentions;
import io.github.smartasync.processor.types.ObjectMethods;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Which overloads set off javac's {@code overloads} lint: those between which an implicitly typed lambda cannot choose. */
public final class OverloadLint {

    private final Elements elements;
    private final Types types;

    public OverloadLint(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /**
     * Whether two methods of one name are ambiguous: at some position both take a functional interface with the same
     * number of parameters, at least one, and at no other position unrelated types distinguish them.
     */
    public boolean areAmbiguous(ScannedMethod one, ScannedMethod other) {
        int length = Math.max(
                one.type().getParameterTypes().size(),
                other.type().getParameterTypes().size());
        List<TypeMirror> mine = expanded(one, length);
        List<TypeMirror> others = expanded(other, length);
        if (mine.size() != others.size()) {
            return false;
        }
        boolean sameVariables = haveSameBounds(one.type(), other.type());
        boolean ambiguous = false;
        for (int i = 0; i < mine.size(); i++) {
            if (!areRelated(mine.get(i), others.get(i), sameVariables)) {
                OptionalInt lambda = lambdaParameters(mine.get(i));
                if (lambda.orElse(0) == 0 || !lambda.equals(lambdaParameters(others.get(i)))) {
                    return false;
                }
                ambiguous = true;
            }
        }
        return ambiguous;
    }

    /** The types of as many arguments; a variable parameter takes any number. */
    private static List<TypeMirror> expanded(ScannedMethod method, int length) {
        List<TypeMirror> parameters = new ArrayList<>(method.type().getParameterTypes());
        int last = parameters.size() - 1;
        if (method.element().isVarArgs() && parameters.get(last) instanceof ArrayType variable) {
            parameters.set(last, variable.getComponentType());
            while (parameters.size() < length) {
                parameters.add(variable.getComponentType());
            }
        }
        return parameters;
    }

    /** If both methods declare a type variable in the same way, one stands for the other. */
    private boolean areRelated(TypeMirror one, TypeMirror other, boolean sameVariables) {
        return isSubtype(one, other)
                || (sameVariables
                        && namesVariable(one)
                        && namesVariable(other)
                        && isSubtype(types.erasure(one), types.erasure(other)));
    }

    private boolean isSubtype(TypeMirror one, TypeMirror other) {
        return types.isSubtype(one, other) || types.isSubtype(other, one);
    }

    private static boolean namesVariable(TypeMirror type) {
        return Mentions.in(type).stream().anyMatch(TypeVariable.class::isInstance);
    }

    private boolean haveSameBounds(ExecutableType one, ExecutableType other) {
        return !one.getTypeVariables().isEmpty()
                && Erasures.key(one.getTypeVariables(), types).equals(Erasures.key(other.getTypeVariables(), types));
    }

    /** How many parameters a lambda of the type takes; empty if it is no functional interface (JLS 9.8). */
    private OptionalInt lambdaParameters(TypeMirror type) {
        if (!(type instanceof DeclaredType declared) || declared.asElement().getKind() != ElementKind.INTERFACE) {
            return OptionalInt.empty();
        }
        ExecutableElement function = null;
        for (ExecutableElement method :
                ElementFilter.methodsIn(elements.getAllMembers((TypeElement) declared.asElement()))) {
            if (!method.getModifiers().contains(Modifier.ABSTRACT) || isObjects(method)) {
                continue;
            }
            if (function != null && !function.getSimpleName().equals(method.getSimpleName())) {
                return OptionalInt.empty();
            }
            if (function != null
                    && function.getParameters().size() != method.getParameters().size()) {
                return OptionalInt.empty();
            }
            function = method;
        }
        return function == null
                ? OptionalInt.empty()
                : OptionalInt.of(function.getParameters().size());
    }

    private boolean isObjects(ExecutableElement method) {
        List<TypeMirror> parameters = List.copyOf(((ExecutableType) method.asType()).getParameterTypes());
        return ObjectMethods.contains(method.getSimpleName() + Erasures.key(parameters, types));
    }
}
