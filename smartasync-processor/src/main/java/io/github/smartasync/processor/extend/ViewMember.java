package io.github.smartasync.processor.extend;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.smartasync.processor.draft.DraftedMethod;
import io.github.smartasync.processor.scan.MethodNames;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.types.TypeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * A method as the views declare it, for comparison with what they are to extend: without annotations, and with the type
 * variables of the method by position.
 *
 * @param parameters the types of the parameters, and the bounds of type variables
 * @param sync what it returns in the sync view
 * @param async what it returns in the async view
 * @param syncType the result of the sync view as a type; of a future of {@code Void}, {@code Void}
 * @param syncThrown what it throws in the sync view
 */
record ViewMember(
        DraftedMethod draft,
        List<TypeName> parameters,
        TypeName sync,
        TypeName async,
        TypeMirror syncType,
        List<TypeMirror> syncThrown) {

    private static final ClassName FUTURE = ClassName.get("java.util.concurrent", "CompletableFuture");
    private static final TypeName VOID = TypeName.VOID.box();

    /** The member of a source's views, given the names inside the declaration of the source. */
    static ViewMember of(DraftedMethod draft, TypeElement source, TypeNames inside, Elements elements, Types types) {
        ScannedMethod method = draft.method();
        MethodNames names = names(method, source, inside, elements, types);
        ScannedMethod called = draft.blockingTwin().orElse(method);
        List<TypeMirror> thrown = new ArrayList<>(called.thrown());
        if (draft.blockingTwin().isEmpty()) {
            thrown.addAll(draft.failsWith());
        }
        return switch (draft.treatment()) {
            case DIRECT ->
                new ViewMember(draft, parameters(names), names.result(), names.result(), method.result(), thrown);
            case BLOCKING ->
                new ViewMember(
                        draft, parameters(names), names.result(), future(names.result()), method.result(), thrown);
            case FUTURE -> {
                TypeName value = names.value();
                TypeName result = value.equals(VOID) ? TypeName.VOID : value;
                TypeName sync = draft.blockingTwin()
                        .map(twin ->
                                names(twin, source, inside, elements, types).result())
                        .orElse(result);
                TypeMirror type = draft.blockingTwin()
                        .map(ScannedMethod::result)
                        .orElse(method.future().orElseThrow().value());
                yield new ViewMember(draft, parameters(names), sync, future(value), type, thrown);
            }
        };
    }

    /** The names of a method's types, its own type variables by position. */
    static MethodNames names(
            ScannedMethod method, TypeElement source, TypeNames inside, Elements elements, Types types) {
        Map<Element, String> positions = new HashMap<>();
        for (int i = 0; i < method.type().getTypeVariables().size(); i++) {
            positions.put(method.element().getTypeParameters().get(i), "#" + i);
            positions.put(method.type().getTypeVariables().get(i).asElement(), "#" + i);
        }
        return MethodNames.of(method, source, inside, positions, elements, types);
    }

    static List<TypeName> parameters(MethodNames names) {
        List<TypeName> all = new ArrayList<>(names.parameters());
        names.typeParameters().forEach(variable -> all.addAll(variable.bounds()));
        return all;
    }

    private static TypeName future(TypeName value) {
        return ParameterizedTypeName.get(FUTURE, value.box());
    }
}
