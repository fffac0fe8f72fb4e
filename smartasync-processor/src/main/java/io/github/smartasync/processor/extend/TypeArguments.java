package io.github.smartasync.processor.extend;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import io.github.smartasync.processor.draft.MethodNames;
import io.github.smartasync.processor.model.ViewKind;
import io.github.smartasync.processor.scan.ScannedMethod;
import io.github.smartasync.processor.types.TypeNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * The type arguments with which the methods of a generic interface are those of a view. The option names only a class,
 * so this finds the arguments by comparing the signatures of the interface with those of the view.
 */
final class TypeArguments {

    private static final String FUTURES = "java.util.concurrent";

    private final TypeElement target;
    private final Elements elements;
    private final Types types;
    private final Map<String, TypeName> found = new HashMap<>();

    private TypeArguments(TypeElement target, Elements elements, Types types) {
        this.target = target;
        this.elements = elements;
        this.types = types;
    }

    static TypeArguments infer(
            ViewKind kind,
            TypeElement target,
            List<ScannedMethod> methods,
            List<ViewMember> members,
            Elements elements,
            Types types) {
        TypeArguments arguments = new TypeArguments(target, elements, types);
        for (ScannedMethod method : methods) {
            members.stream()
                    .filter(member -> member.name(kind).equals(method.name()))
                    .filter(member ->
                            member.draft().method().element().getParameters().size()
                                    == method.element().getParameters().size())
                    .forEach(member -> arguments.lay(kind, method, member));
        }
        return arguments;
    }

    /** The arguments, in the order of the type parameters. */
    List<TypeName> names() {
        return target.getTypeParameters().stream().map(this::argument).toList();
    }

    /** The parameters of a method of the interface, with these arguments. */
    List<TypeName> parameters(ScannedMethod method) {
        return ViewMember.parameters(names(method));
    }

    /** The result of a method of the interface, with these arguments. */
    TypeName result(ScannedMethod method) {
        return names(method).result();
    }

    static boolean isFuture(ClassName type) {
        return type.packageName().equals(FUTURES)
                && Set.of("CompletableFuture", "CompletionStage", "Future").contains(type.simpleName());
    }

    private MethodNames names(ScannedMethod method) {
        Map<Element, TypeName> arguments = new HashMap<>();
        target.getTypeParameters().forEach(parameter -> arguments.put(parameter, argument(parameter)));
        return ViewMember.names(method, target, TypeNames.plain().substituting(arguments), elements, types);
    }

    private TypeName argument(TypeParameterElement parameter) {
        TypeName argument = found.get(parameter.getSimpleName().toString());
        return argument == null ? TypeNames.plain().of(types.erasure(parameter.asType())) : argument;
    }

    /** Overloads whose parameters differ in more than type variables are different methods. */
    private void lay(ViewKind kind, ScannedMethod method, ViewMember member) {
        Map<Element, String> marked = new HashMap<>();
        target.getTypeParameters().forEach(parameter -> marked.put(parameter, "?" + parameter.getSimpleName()));
        MethodNames names = ViewMember.names(method, target, TypeNames.plain().renaming(marked), elements, types);
        Map<String, TypeName> trial = new HashMap<>(found);
        List<TypeName> patterns = ViewMember.parameters(names);
        if (patterns.size() != member.parameters().size()) {
            return;
        }
        for (int i = 0; i < patterns.size(); i++) {
            if (!lay(patterns.get(i), member.parameters().get(i), trial)) {
                return;
            }
        }
        found.putAll(trial);
        lay(names.result(), member.result(kind), found);
    }

    private static boolean lay(TypeName pattern, TypeName type, Map<String, TypeName> found) {
        if (pattern instanceof TypeVariableName variable && variable.name().startsWith("?")) {
            return !type.isPrimitive()
                    && !type.equals(TypeName.VOID)
                    && found.computeIfAbsent(variable.name().substring(1), name -> type)
                            .equals(type);
        }
        if (pattern instanceof ArrayTypeName array) {
            return type instanceof ArrayTypeName other && lay(array.componentType(), other.componentType(), found);
        }
        if (pattern instanceof ParameterizedTypeName one && type instanceof ParameterizedTypeName other) {
            boolean same =
                    one.rawType().equals(other.rawType()) || (isFuture(one.rawType()) && isFuture(other.rawType()));
            if (!same || one.typeArguments().size() != other.typeArguments().size()) {
                return false;
            }
            boolean all = true;
            for (int i = 0; i < one.typeArguments().size(); i++) {
                all &= lay(one.typeArguments().get(i), other.typeArguments().get(i), found);
            }
            return all;
        }
        return pattern.equals(type);
    }
}
