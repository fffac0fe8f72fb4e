package io.github.smartasync.processor.scan;

import io.github.smartasync.processor.types.Mentions;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * A method as a member of a type.
 *
 * @param declarations the method itself and what it overrides or is inherited beside, the nearest first
 * @param own whether the type itself declares it
 */
record Member(
        ExecutableElement element,
        ExecutableType type,
        TypeMirror result,
        List<TypeMirror> thrown,
        List<ExecutableElement> declarations,
        boolean own) {

    /** Stubs of kapt have it instead of the {@code throws} clause that the class has. Class files do not keep it. */
    private static final String KOTLIN_THROWS = "kotlin.jvm.Throws";

    Member(ExecutableElement element, ExecutableType type, boolean own) {
        this(element, type, type.getReturnType(), thrownBy(element, type), List.of(element), own);
    }

    private static List<TypeMirror> thrownBy(ExecutableElement element, ExecutableType type) {
        List<? extends TypeMirror> clause = type.getThrownTypes();
        return clause.isEmpty()
                ? AnnotationReader.find(element, KOTLIN_THROWS)
                        .map(mirror -> AnnotationReader.types(mirror, "exceptionClasses"))
                        .orElse(List.of())
                : List.copyOf(clause);
    }

    String name() {
        return element.getSimpleName().toString();
    }

    boolean isStatic() {
        return element.getModifiers().contains(Modifier.STATIC);
    }

    /** All types that its signature is made of. */
    List<TypeMirror> signature() {
        return Mentions.signature(type, result, thrown);
    }

    boolean sameSignature(Member other, Types types) {
        return element.getParameters().size() == other.element.getParameters().size()
                && (types.isSubsignature(type, other.type) || types.isSubsignature(other.type, type));
    }

    /** Two declarations of one method, inherited side by side. */
    Member merged(Member other, Types types) {
        Member specific = other.isMoreSpecific(this, types) ? other : this;
        return new Member(
                specific.element,
                specific.type,
                specific.result,
                common(other, types),
                declarationsAnd(other),
                specific.own);
    }

    /** This one, which overrides the declarations of another. */
    Member overriding(Member other) {
        return new Member(element, type, result, thrown, declarationsAnd(other), own);
    }

    private List<ExecutableElement> declarationsAnd(Member other) {
        List<ExecutableElement> all = new ArrayList<>(declarations);
        all.addAll(other.declarations);
        return List.copyOf(all);
    }

    private boolean isMoreSpecific(Member other, Types types) {
        if (!result.getKind().equals(other.result.getKind())
                && (result.getKind().isPrimitive() || isVoid(result))) {
            return false;
        }
        TypeMirror mine = types.erasure(result);
        TypeMirror theirs = types.erasure(other.result);
        return types.isSameType(mine, theirs)
                ? !types.isSubtype(other.result, result) && types.isSubtype(result, other.result)
                : types.isSubtype(mine, theirs);
    }

    private static boolean isVoid(TypeMirror type) {
        return type.getKind() == TypeKind.VOID;
    }

    private List<TypeMirror> common(Member other, Types types) {
        List<TypeMirror> common = new ArrayList<>();
        for (TypeMirror one : thrown) {
            if (other.allows(one, types)) {
                common.add(one);
            }
        }
        for (TypeMirror one : other.thrown) {
            if (allows(one, types) && common.stream().noneMatch(had -> types.isSameType(had, one))) {
                common.add(one);
            }
        }
        return common;
    }

    private boolean allows(TypeMirror exception, Types types) {
        return thrown.stream().anyMatch(declared -> types.isSubtype(exception, declared));
    }
}
