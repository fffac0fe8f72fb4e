package io.github.smartasync.processor.pair;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.smartasync.processor.draft.MethodNames;
import io.github.smartasync.processor.rule.Wording;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedResult;
import io.github.smartasync.processor.types.TypeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * A method of a pair in words that can be compared: type variables by position, and async types of pairs as their blocking
 * partners.
 *
 * @param parameters the types of the parameters, and the bounds of type variables
 * @param result what it returns, primitives in their boxes
 * @param element what its result is an array of, or a generic type of, if it is
 * @param value what its async result holds, if it returns one
 * @param thrown what it declares to throw
 * @param shownParameters the parameters as messages show them
 * @param shownResult the result as messages show it
 */
record ComparedMethod(
        ScannedMethod method,
        List<String> parameters,
        String result,
        Optional<String> element,
        Optional<String> value,
        List<String> thrown,
        String shownParameters,
        String shownResult) {

    static ComparedMethod of(
            ScannedMethod method, TypeElement owner, Partners partners, Elements elements, Types types) {
        MethodNames names = MethodNames.of(method, owner, byPosition(owner), byPosition(method), elements, types);
        MethodNames shown = MethodNames.of(method, owner, TypeNames.plain(), Map.of(), elements, types);
        List<String> parameters = new ArrayList<>();
        names.parameters().forEach(type -> parameters.add(partners.inBlocking(type)));
        names.typeParameters().forEach(variable -> parameters.add(partners.inBlocking(variable.bounds())));
        if (method.element().isVarArgs()) {
            parameters.add("...");
        }
        TypeName result = names.result();
        return new ComparedMethod(
                method,
                parameters,
                partners.inBlocking(result.box()),
                element(result).map(partners::inBlocking),
                method.asyncResult()
                        .map(any -> partners.inBlocking(names.value().box())),
                names.thrown().stream().map(partners::inBlocking).toList(),
                shown.parameters().stream().map(Wording::simple).collect(Collectors.joining(", ", "(", ")")),
                Wording.simple(shown.result()));
    }

    String name() {
        return method.name();
    }

    boolean isAsync() {
        return value.isPresent();
    }

    /** Whether it returns what a future of another holds, or the same as another. */
    boolean returnsWhat(ComparedMethod async) {
        if (isAsync() || !async.isAsync()) {
            return result.equals(async.result);
        }
        boolean many = async.method
                .asyncResult()
                .map(ScannedResult::kind)
                .filter(kind -> kind.isMany())
                .isPresent();
        return async.value.equals(Optional.of(result)) || (many && async.value.equals(element));
    }

    /** What an array, or a generic type with one argument, has several of. */
    private static Optional<TypeName> element(TypeName result) {
        if (result instanceof ArrayTypeName array) {
            return Optional.of(array.componentType().box());
        }
        return result instanceof ParameterizedTypeName generic
                        && generic.typeArguments().size() == 1
                ? Optional.of(generic.typeArguments().get(0))
                : Optional.empty();
    }

    private static TypeNames byPosition(TypeElement owner) {
        Map<Element, String> positions = new HashMap<>();
        owner.getTypeParameters().forEach(variable -> positions.put(variable, "%" + positions.size()));
        return TypeNames.plain().renaming(positions);
    }

    private static Map<Element, String> byPosition(ScannedMethod method) {
        Map<Element, String> positions = new HashMap<>();
        for (int i = 0; i < method.type().getTypeVariables().size(); i++) {
            positions.put(method.element().getTypeParameters().get(i), "#" + i);
            positions.put(method.type().getTypeVariables().get(i).asElement(), "#" + i);
        }
        return positions;
    }
}
