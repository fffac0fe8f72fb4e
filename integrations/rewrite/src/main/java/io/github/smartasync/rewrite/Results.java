package io.github.smartasync.rewrite;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Types of results. */
final class Results {

    static final String FUTURE = "java.util.concurrent.CompletableFuture";
    static final String MONO = "reactor.core.publisher.Mono";

    private static final Set<String> ASYNC = Set.of(
            "java.util.concurrent.CompletionStage",
            "java.util.concurrent.Future",
            "java.util.concurrent.Flow$Publisher",
            "org.reactivestreams.Publisher",
            "io.smallrye.mutiny.Uni",
            "io.smallrye.mutiny.Multi",
            "io.reactivex.rxjava3.core.Single",
            "io.reactivex.rxjava3.core.Maybe",
            "io.reactivex.rxjava3.core.Completable",
            "io.reactivex.rxjava3.core.Observable",
            "io.vertx.core.Future");

    private Results() {}

    /** Whether a method with such a result does its work later. */
    static boolean isAsync(@Nullable JavaType type) {
        return ASYNC.stream().anyMatch(async -> TypeUtils.isAssignableTo(async, type));
    }

    /** {@code CompletableFuture<Integer>} of {@code int}, for example. */
    static JavaType of(String container, JavaType value) {
        return new JavaType.Parameterized(null, JavaType.ShallowClass.build(container), List.of(boxed(value)));
    }

    /** What a type variable can stand for instead of the type. */
    static JavaType boxed(JavaType type) {
        if (!(type instanceof JavaType.Primitive primitive) || primitive == JavaType.Primitive.String) {
            return type;
        }
        return JavaType.ShallowClass.build(
                primitive == JavaType.Primitive.Void
                        ? "java.lang.Void"
                        : Objects.requireNonNull(primitive.getClassName()));
    }

    /** Whether two types are written alike, type arguments included. */
    static boolean same(@Nullable JavaType one, @Nullable JavaType other) {
        return one != null && other != null && TypeUtils.toString(one).equals(TypeUtils.toString(other));
    }
}
