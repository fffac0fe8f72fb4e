package io.github.smartasync.processor.extend;

import com.palantir.javapoet.TypeName;
import io.github.smartasync.processor.draft.DraftedMethod;
import io.github.smartasync.processor.draft.MethodNames;
import io.github.smartasync.processor.model.ResultTypes;
import io.github.smartasync.processor.model.ViewKind;
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
 * A method as the views declare it, for comparison with the interfaces that they extend: without annotations, and with
 * the type variables of the method by position.
 *
 * @param parameters the types of the parameters, and the bounds of type variables
 * @param results what it gives
 * @param plainResult what it returns in a blocking view, as a type; of an async result of {@code Void}, {@code Void}
 * @param thrown what it throws in a blocking view
 */
record ViewMember(
        DraftedMethod draft,
        List<TypeName> parameters,
        ResultTypes results,
        TypeMirror plainResult,
        List<TypeMirror> thrown) {

    /** The member of a source's views. */
    static ViewMember of(DraftedMethod draft, TypeElement source, Elements elements, Types types) {
        return of(draft, source, TypeNames.plain(), elements, types);
    }

    /** The member of a source's views that the given names inside the declaration of the source mean. */
    static ViewMember of(DraftedMethod draft, TypeElement source, TypeNames inside, Elements elements, Types types) {
        ScannedMethod method = draft.method();
        MethodNames names = names(method, source, inside, elements, types);
        List<TypeMirror> thrown = new ArrayList<>(draft.blockingSide().thrown());
        if (draft.blockingTwin().isEmpty()) {
            thrown.addAll(draft.failsWith());
        }
        ResultTypes results = switch (draft.treatment()) {
            case DIRECT -> ResultTypes.ofDirect(names.result());
            case BLOCKING -> ResultTypes.ofBlocking(names.result());
            case ASYNC -> {
                ResultTypes async = async(draft, names);
                yield draft.unboxed() ? async.unboxed() : async;
            }
            case TWINS ->
                ResultTypes.ofTwins(
                        names(draft.blockingSide(), source, inside, elements, types)
                                .result(),
                        async(draft, names));
        };
        ResultTypes viewed = draft.subClient()
                .map(subClient -> results.as(subClient.views()))
                .orElse(results);
        TypeMirror plain = draft.blockingTwin().isEmpty() && draft.asyncResult().isPresent()
                ? draft.asyncResult().get().plain()
                : draft.blockingSide().result();
        MethodNames declaring = names(draft.declaring(), source, inside, elements, types);
        return new ViewMember(draft, parameters(declaring), viewed, plain, thrown);
    }

    private static ResultTypes async(DraftedMethod draft, MethodNames names) {
        return draft.asyncResult()
                .map(it -> ResultTypes.ofAsync(names.value(), it.kind(), it.multiplicity()))
                .orElseThrow();
    }

    ViewMember withDraft(DraftedMethod other) {
        return new ViewMember(other, parameters, results, plainResult, thrown);
    }

    /** The same, of which views that block return the primitive. */
    ViewMember unboxing() {
        return new ViewMember(draft.unboxing(), parameters, results.unboxed(), plainResult, thrown);
    }

    /** Its name in a view. */
    String name(ViewKind kind) {
        return kind.name(draft.name(), draft.method().name());
    }

    /** What it returns in a view. */
    TypeName result(ViewKind kind) {
        return kind.result(results);
    }

    /** What it throws in a view. */
    List<TypeMirror> thrown(ViewKind kind) {
        return kind.thrown(thrown, draft.isDirect());
    }

    /** Whether it gives there a view of what it gives. */
    boolean isViewedIn(ViewKind kind) {
        return draft.subClient().filter(it -> it.isViewedIn(kind)).isPresent();
    }

    /** Whether it returns there what a blocking method does. */
    boolean isPlainIn(ViewKind kind) {
        return kind.blocks() || draft.isDirect();
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
}
