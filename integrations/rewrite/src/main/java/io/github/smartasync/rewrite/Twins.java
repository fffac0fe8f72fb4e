package io.github.smartasync.rewrite;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Flag;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.TypeUtils;

/** Compares two interfaces, one of which may be the async half of the other. */
final class Twins {

    private static final Set<String> FUTURES = Set.of(
            "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.CompletionStage",
            "java.util.concurrent.Future",
            "com.google.common.util.concurrent.ListenableFuture",
            "reactor.core.publisher.Mono",
            "io.smallrye.mutiny.Uni",
            "io.reactivex.rxjava3.core.Single");

    private Twins() {}

    /** Empty if the names say nothing of a pair, or no method has a twin. */
    static Optional<TwinInterfaces.Row> of(JavaType.FullyQualified blocking, JavaType.FullyQualified async) {
        boolean one = blocking.getFullyQualifiedName().equals(async.getFullyQualifiedName());
        if (!one && !isAsyncNameOf(async.getClassName(), blocking.getClassName())) {
            return Optional.empty();
        }
        List<JavaType.Method> values = methods(blocking, false);
        List<JavaType.Method> futures = methods(async, true);
        int twins = (int) futures.stream()
                .filter(future -> values.stream().anyMatch(value -> isTwin(value, future)))
                .count();
        int alone = (int) values.stream()
                .filter(value -> futures.stream().noneMatch(future -> isTwin(value, future)))
                .count();
        return twins == 0
                ? Optional.empty()
                : Optional.of(new TwinInterfaces.Row(
                        blocking.getFullyQualifiedName(),
                        async.getFullyQualifiedName(),
                        twins,
                        alone,
                        futures.size() - twins));
    }

    /** {@code PricesAsync}, {@code AsyncPrices} and {@code RedisAsyncCommands} are such names. */
    private static boolean isAsyncNameOf(String async, String blocking) {
        return async.contains("Async")
                && !blocking.contains("Async")
                && async.replaceFirst("Async", "").equals(blocking.replaceFirst("Sync|Blocking", ""));
    }

    private static List<JavaType.Method> methods(JavaType.FullyQualified type, boolean futures) {
        return type.getMethods().stream()
                .filter(method -> !method.hasFlags(Flag.Static) && isFuture(method.getReturnType()) == futures)
                .toList();
    }

    private static boolean isFuture(@Nullable JavaType type) {
        return FUTURES.stream().anyMatch(future -> TypeUtils.isOfClassType(type, future));
    }

    private static boolean isTwin(JavaType.Method value, JavaType.Method future) {
        return (future.getName().equals(value.getName()) || future.getName().equals(value.getName() + "Async"))
                && future.getParameterTypes()
                        .toString()
                        .equals(value.getParameterTypes().toString());
    }
}
