package io.github.smartasync.corpus;

import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/** What the results of methods become in the views. */
final class Results {

    /** What is one value to come, in the order in which they count. */
    private static final List<String> FUTURES = List.of(
            "java.util.concurrent.CompletionStage",
            "reactor.core.publisher.Mono",
            "io.smallrye.mutiny.Uni",
            "java.util.concurrent.Future");

    private static final List<String> REACTIVE = List.of(
            "org.reactivestreams.Publisher",
            "java.util.concurrent.Flow.Publisher",
            "io.smallrye.mutiny.Multi",
            "rx.Single",
            "rx.Completable",
            "rx.Observable",
            "io.reactivex.Single",
            "io.reactivex.Maybe",
            "io.reactivex.Completable",
            "io.reactivex.Observable",
            "io.reactivex.rxjava3.core.Single",
            "io.reactivex.rxjava3.core.Maybe",
            "io.reactivex.rxjava3.core.Completable",
            "io.reactivex.rxjava3.core.Observable",
            "io.vertx.core.Future");

    private final ClassPathModel model;
    private final Types types;

    Results(ClassPathModel model) {
        this.model = model;
        this.types = model.types();
    }

    /** What a future of this type holds; empty for what is no future. */
    Optional<TypeMirror> heldBy(TypeMirror result) {
        return FUTURES.stream()
                .flatMap(future -> supertype(result, future).stream())
                .map(this::argument)
                .findFirst();
    }

    /** Whether it is a result that comes later but is no future. */
    boolean isReactive(TypeMirror result) {
        return heldBy(result).isEmpty()
                && REACTIVE.stream().anyMatch(name -> supertype(result, name).isPresent());
    }

    /** {@code Void} is written {@code void} where a future holds it. */
    TypeMirror plain(TypeMirror held) {
        boolean isVoid = held instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals("java.lang.Void");
        return isVoid ? types.getNoType(TypeKind.VOID) : held;
    }

    TypeMirror boxed(TypeMirror result) {
        if (result.getKind() == TypeKind.VOID) {
            return model.type("java.lang.Void").asType();
        }
        return result instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : result;
    }

    private TypeMirror argument(DeclaredType future) {
        if (future.getTypeArguments().isEmpty()) {
            return model.type("java.lang.Object").asType();
        }
        return upperBound(future.getTypeArguments().get(0));
    }

    /** Captured variables have no name in Java: their upper bound stands for them, or its first type. */
    private TypeMirror upperBound(TypeMirror argument) {
        if (argument instanceof WildcardType wildcard) {
            return wildcard.getExtendsBound() == null
                    ? model.type("java.lang.Object").asType()
                    : wildcard.getExtendsBound();
        }
        if (argument instanceof TypeVariable variable && isCaptured(variable)) {
            return variable.getUpperBound() instanceof IntersectionType intersection
                    ? intersection.getBounds().get(0)
                    : variable.getUpperBound();
        }
        return argument;
    }

    private static boolean isCaptured(TypeVariable variable) {
        return variable.asElement().getSimpleName().contentEquals("<captured wildcard>");
    }

    private Optional<DeclaredType> supertype(TypeMirror type, String name) {
        if (type instanceof TypeVariable variable) {
            return supertype(variable.getUpperBound(), name);
        }
        if (type instanceof IntersectionType intersection) {
            return intersection.getBounds().stream()
                    .flatMap(bound -> supertype(bound, name).stream())
                    .findFirst();
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        DeclaredType declared = (DeclaredType) types.capture(type);
        if (((TypeElement) declared.asElement()).getQualifiedName().contentEquals(name)) {
            return Optional.of(declared);
        }
        return types.directSupertypes(declared).stream()
                .flatMap(parent -> supertype(parent, name).stream())
                .findFirst();
    }
}
