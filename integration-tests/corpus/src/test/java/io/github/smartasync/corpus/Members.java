package io.github.smartasync.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The public instance methods of a type, each once, without those of {@code Object}. */
final class Members {

    private static final Set<String> OF_OBJECT = Set.of(
            "equals(java.lang.Object)",
            "hashCode()",
            "toString()",
            "getClass()",
            "clone()",
            "finalize()",
            "notify()",
            "notifyAll()",
            "wait()",
            "wait(long)",
            "wait(long,int)");

    private final Elements elements;
    private final Types types;
    private final TypeElement source;

    private Members(ClassPathModel model, TypeElement source) {
        this.elements = model.elements();
        this.types = model.types();
        this.source = source;
    }

    static List<Member> of(ClassPathModel model, TypeElement source) {
        return new Members(model, source).all();
    }

    /** The public static methods that a type declares itself. */
    static List<Member> statics(TypeElement source) {
        return ElementFilter.methodsIn(source.getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().containsAll(Set.of(Modifier.PUBLIC, Modifier.STATIC))
                        && isWritten(method))
                .map(method ->
                        new Member(method, (ExecutableType) method.asType(), List.copyOf(method.getThrownTypes())))
                .toList();
    }

    /** What compilers add has a name that nobody writes. */
    private static boolean isWritten(ExecutableElement method) {
        return !method.getSimpleName().toString().contains("$");
    }

    /** Whether an interface cannot have such a method, or has it already. */
    static boolean isOfObject(Types types, String name, ExecutableType type) {
        return OF_OBJECT.contains(name + erasedParameters(types, type));
    }

    static String erasedParameters(Types types, ExecutableType type) {
        return type.getParameterTypes().stream()
                .map(parameter -> types.erasure(parameter).toString())
                .collect(Collectors.joining(",", "(", ")"));
    }

    private List<Member> all() {
        List<Member> members = new ArrayList<>();
        for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(source))) {
            Set<Modifier> modifiers = method.getModifiers();
            boolean counts = modifiers.contains(Modifier.PUBLIC)
                    && !modifiers.contains(Modifier.STATIC)
                    && elements.getOrigin(method) != Elements.Origin.SYNTHETIC
                    && !elements.isBridge(method);
            if (counts) {
                ExecutableType type = (ExecutableType) types.asMemberOf((DeclaredType) source.asType(), method);
                if (!isOfObject(types, method.getSimpleName().toString(), type)) {
                    add(members, new Member(method, type, List.copyOf(type.getThrownTypes())));
                }
            }
        }
        return members;
    }

    private void add(List<Member> members, Member added) {
        for (int i = 0; i < members.size(); i++) {
            Member present = members.get(i);
            if (present.name().equals(added.name()) && overrideEquivalent(present.type(), added.type())) {
                members.set(i, merged(present, added));
                return;
            }
        }
        members.add(added);
    }

    private boolean overrideEquivalent(ExecutableType one, ExecutableType other) {
        return types.isSubsignature(one, other) || types.isSubsignature(other, one);
    }

    private Member merged(Member one, Member other) {
        if (elements.overrides(one.element(), other.element(), source)) {
            return one;
        }
        if (elements.overrides(other.element(), one.element(), source)) {
            return other;
        }
        return isMoreSpecific(other.result(), one.result())
                ? other.throwing(common(other.thrown(), one.thrown()))
                : one.throwing(common(one.thrown(), other.thrown()));
    }

    private boolean isMoreSpecific(TypeMirror one, TypeMirror other) {
        TypeMirror erasedOne = types.erasure(one);
        TypeMirror erasedOther = types.erasure(other);
        return !types.isSameType(erasedOne, erasedOther) && types.isSubtype(erasedOne, erasedOther);
    }

    private List<TypeMirror> common(List<TypeMirror> some, List<TypeMirror> others) {
        return some.stream()
                .filter(thrown -> others.stream().anyMatch(other -> types.isSubtype(thrown, other)))
                .toList();
    }
}
