package io.github.smartasync.processor.assemble;

import io.github.smartasync.processor.draft.MethodNames;
import io.github.smartasync.processor.model.FreeNames;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.scan.ScannedSource;
import io.github.smartasync.processor.types.TypeNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Keeps the type variables of methods apart from those of the source. If {@code Source<K, V>} inherits {@code <V> V
 * get(V)}, the {@code V} of the method would otherwise hide the other one.
 */
final class TypeVariableNames {

    /**
     * The annotations of generated declarations. The scope of a type variable includes those that stand before it, where
     * nothing tells yet that the name is taken.
     */
    private static final Set<String> ANNOTATIONS =
            Set.of("Override", "Deprecated", "SuppressWarnings", "GeneratedView", "NullMarked", "NullUnmarked");

    private final Elements elements;
    private final Types types;
    private final ScannedSource source;
    private final TypeNames names;
    private final FreeNames free = new FreeNames(ANNOTATIONS);

    TypeVariableNames(Elements elements, Types types, TypeNames names, ScannedSource source) {
        this.elements = elements;
        this.types = types;
        this.source = source;
        Map<Element, String> renamed = new HashMap<>();
        for (TypeParameterElement parameter : source.typeParameters()) {
            renamed.put(parameter, free.allocate(parameter.getSimpleName().toString()));
        }
        this.names = names.renaming(renamed);
    }

    /** The names of types in the source. */
    TypeNames ofSource() {
        return names;
    }

    /** The names of types in one of its methods. */
    MethodNames of(ScannedMethod method) {
        return names(method, variables(method));
    }

    /** The names of types in the blocking twin, with the type variables of the other twin. */
    MethodNames ofTwin(ScannedMethod blocking, ScannedMethod async) {
        return names(blocking, variables(async));
    }

    private MethodNames names(ScannedMethod method, List<String> variables) {
        Map<Element, String> called = new HashMap<>();
        for (int i = 0; i < variables.size(); i++) {
            // With ECJ, those of the method as a member are others than those that it declares.
            called.put(method.element().getTypeParameters().get(i), variables.get(i));
            called.put(method.type().getTypeVariables().get(i).asElement(), variables.get(i));
        }
        return MethodNames.of(method, source.element(), names, called, elements, types);
    }

    private List<String> variables(ScannedMethod method) {
        // The signature of a member of a raw type is erased, type variables and all.
        if (method.type().getTypeVariables().isEmpty()) {
            return List.of();
        }
        List<String> declared = method.element().getTypeParameters().stream()
                .map(variable -> variable.getSimpleName().toString())
                .toList();
        FreeNames others = free.without(declared);
        return declared.stream()
                .map(name -> free.isFree(name) ? name : others.allocate(name))
                .toList();
    }
}
