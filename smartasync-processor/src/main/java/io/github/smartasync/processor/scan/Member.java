package io.github.smartasync.processor.scan;

import io.github.smartasync.processor.types.Enclosing;
import io.github.smartasync.processor.types.ErasedMethods;
import io.github.smartasync.processor.types.Erasures;
import io.github.smartasync.processor.types.Mentions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/**
 * A method as a member of a type.
 *
 * @param declarations the method itself and what it overrides or is inherited beside, the nearest first
 * @param own whether the type itself declares it
 * @param rival another declaration with its signature, if calls cannot tell the two apart; it itself, if it is inherited twice
 */
record Member(
        ExecutableElement element,
        ExecutableType type,
        TypeMirror result,
        List<TypeMirror> thrown,
        List<ExecutableElement> declarations,
        boolean own,
        Optional<ExecutableElement> rival) {

    /** Stubs of kapt have it instead of the {@code throws} clause that the class has. Class files do not keep it. */
    private static final String KOTLIN_THROWS = "kotlin.jvm.Throws";

    Member(ExecutableElement element, ExecutableType type, boolean own) {
        this(element, type, type.getReturnType(), thrownBy(element, type), List.of(element), own, Optional.empty());
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
                && (types.isSubsignature(type, other.type)
                        || types.isSubsignature(other.type, type)
                        || ErasedMethods.isErasureOf(type, other.type, types)
                        || ErasedMethods.isErasureOf(other.type, type, types));
    }

    /**
     * This one with one more declaration of its signature, which no subtype declares. It overrides it (JLS 8.4.8), or the two are
     * one method that is inherited twice. No Java source can have two that are neither. A class file can, if another language made
     * it: then no call can tell them apart (JLS 15.12.2.5), and the one is the rival of the other.
     */
    Member joining(Member other, Types types) {
        if (rival.isPresent() || isOverriding(other, types)) {
            return overriding(other);
        }
        if (other.isOfClass() && !isOfClass() && !other.fits(this, types)) {
            return other.overriding(this);
        }
        Member merged = merged(other, types);
        return isContested(other, types) ? merged.contestedBy(merged.element.equals(element) ? other : this) : merged;
    }

    /**
     * Whether a method of a class takes the place of another when the program runs, although Java sees two: declared, their
     * parameters have one erasure (JLS 8.4.8.3).
     */
    boolean replaces(Member other, Types types) {
        return isOfClass()
                && element.getParameters().size()
                        == other.element.getParameters().size()
                && isNearer(element, other.element, types)
                && erasure(types).equals(other.erasure(types));
    }

    /**
     * This one, of which a declaration is there twice, with different type arguments, as ECJ takes it: calls are ambiguous, unless
     * the type itself or a class has the method. To javac the method is what the first of the two says.
     */
    Member inheritedTwice(Member declaration) {
        boolean isAmbiguous = declarations.contains(declaration.element) && !own && !isOfClass();
        return isAmbiguous && rival.isEmpty() ? contestedBy(declaration) : this;
    }

    /** This one, of which no call can be told from one of another. */
    Member contestedBy(Member other) {
        return new Member(element, type, result, thrown, declarations, own, Optional.of(other.element));
    }

    private boolean isOverriding(Member other, Types types) {
        return declarations.stream().anyMatch(nearer -> isNearer(nearer, other.element, types))
                && !ErasedMethods.isAsSpecific(other.type, type, types);
    }

    private static boolean isNearer(ExecutableElement one, ExecutableElement other, Types types) {
        TypeElement owner = Enclosing.type(one);
        TypeElement supertype = Enclosing.type(other);
        return !owner.equals(supertype)
                && types.isSubtype(types.erasure(owner.asType()), types.erasure(supertype.asType()));
    }

    private String erasure(Types types) {
        return Erasures.key(((ExecutableType) element.asType()).getParameterTypes(), types);
    }

    /** What a class implements is not inherited beside it. Of several that are only declared, one result must fit all others. */
    private boolean isContested(Member other, Types types) {
        if (isOfClass() || other.isOfClass()) {
            return isOfClass() && other.isOfClass();
        }
        return Enclosing.type(element).equals(Enclosing.type(other.element))
                || !(fits(other, types) || other.fits(this, types));
    }

    private boolean isOfClass() {
        return Enclosing.type(element).getKind().isClass()
                && !element.getModifiers().contains(Modifier.ABSTRACT);
    }

    /** Whether its result can stand for that of another (JLS 8.4.5). */
    private boolean fits(Member other, Types types) {
        if (isNoReference(result) || isNoReference(other.result)) {
            return result.getKind() == other.result.getKind();
        }
        return types.isSubtype(types.erasure(result), types.erasure(other.result))
                && (!type.getTypeVariables().isEmpty()
                        || Erasures.isRaw(result)
                        || types.isSubtype(result, other.result));
    }

    /** Two declarations of one method, inherited side by side. */
    private Member merged(Member other, Types types) {
        Member specific = other.isMoreSpecific(this, types) ? other : this;
        return new Member(
                specific.element,
                specific.type,
                specific.result,
                common(other, types),
                declarationsAnd(other),
                specific.own,
                rival);
    }

    /** This one, which overrides the declarations of another. */
    private Member overriding(Member other) {
        return new Member(element, type, result, thrown, declarationsAnd(other), own, rival);
    }

    private List<ExecutableElement> declarationsAnd(Member other) {
        List<ExecutableElement> all = new ArrayList<>(declarations);
        all.addAll(other.declarations);
        return List.copyOf(all);
    }

    private boolean isMoreSpecific(Member other, Types types) {
        if (!result.getKind().equals(other.result.getKind()) && isNoReference(result)) {
            return false;
        }
        TypeMirror mine = types.erasure(result);
        TypeMirror theirs = types.erasure(other.result);
        return types.isSameType(mine, theirs)
                ? !types.isSubtype(other.result, result) && types.isSubtype(result, other.result)
                : types.isSubtype(mine, theirs);
    }

    private static boolean isNoReference(TypeMirror type) {
        return type.getKind().isPrimitive() || type.getKind() == TypeKind.VOID;
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
