package io.github.smartasync.corpus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
            "java.util.concurrent.Future",
            "com.google.api.core.ApiFuture",
            "reactor.core.publisher.Mono",
            "io.smallrye.mutiny.Uni",
            "io.reactivex.rxjava3.core.Single",
            "io.reactivex.rxjava3.core.Maybe",
            "io.reactivex.rxjava3.core.Completable",
            "io.vertx.core.Future");

    private static final List<String> STREAMS = List.of(
            "reactor.core.publisher.Flux",
            "io.smallrye.mutiny.Multi",
            "io.reactivex.rxjava3.core.Flowable",
            "io.reactivex.rxjava3.core.Observable");

    /** These are streams themselves; what extends them can be anything. */
    private static final List<String> PUBLISHERS =
            List.of("org.reactivestreams.Publisher", "java.util.concurrent.Flow.Publisher");

    private static final List<String> UNSUPPORTED = List.of(
            "rx.Single",
            "rx.Completable",
            "rx.Observable",
            "io.reactivex.Single",
            "io.reactivex.Maybe",
            "io.reactivex.Completable",
            "io.reactivex.Flowable",
            "io.reactivex.Observable",
            "kotlinx.coroutines.Deferred",
            "kotlinx.coroutines.flow.Flow");

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

    /** What a stream of this type gives; empty for what is none for sure. */
    Optional<TypeMirror> streamed(TypeMirror result) {
        if (heldBy(result).isPresent()) {
            return Optional.empty();
        }
        return Stream.concat(STREAMS.stream(), PUBLISHERS.stream().filter(name -> isNamed(result, name)))
                .flatMap(stream -> supertype(result, stream).stream())
                .map(this::argument)
                .findFirst();
    }

    /** Whether it is a publisher of which nobody knows whether it is a stream, so that the views have it as it is. */
    boolean isAnyPublisher(TypeMirror result) {
        return heldBy(result).isEmpty()
                && streamed(result).isEmpty()
                && PUBLISHERS.stream().anyMatch(name -> supertype(result, name).isPresent());
    }

    /** Whether it is a result that comes later, and that no view has. */
    boolean isUnsupported(TypeMirror result) {
        return heldBy(result).isEmpty()
                && UNSUPPORTED.stream().anyMatch(name -> supertype(result, name).isPresent());
    }

    /** Whether it cannot be missing: a primitive, or a value of RxJava's that says so. */
    boolean isPresent(TypeMirror result) {
        return result.getKind().isPrimitive()
                || supertype(result, "io.reactivex.rxjava3.core.Single").isPresent();
    }

    private static boolean isNamed(TypeMirror type, String name) {
        return type instanceof DeclaredType declared
                && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(name);
    }

    /** {@code Void} is written {@code void} where a future holds it. */
    TypeMirror plain(TypeMirror held) {
        return isNamed(held, "java.lang.Void") ? types.getNoType(TypeKind.VOID) : held;
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
            boolean isOfNothing =
                    ((TypeElement) future.asElement()).getTypeParameters().isEmpty();
            return model.type(isOfNothing ? "java.lang.Void" : "java.lang.Object")
                    .asType();
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
