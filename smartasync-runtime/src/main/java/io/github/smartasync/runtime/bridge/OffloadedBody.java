package io.github.smartasync.runtime.bridge;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What an {@link OffloadedCall} calls, for generated code that cannot be written inside one: a class that extends it inherits
 * the member types of {@code CompletableFuture}, and in its body a type of the default package that is called as one of
 * them, {@code State}, has no name.
 */
@SuppressWarnings("exports") // the annotations of JSpecify are for those who have them
public interface OffloadedBody<T extends @Nullable Object> {

    /** Makes the call of the source. Runs on the executor. */
    @Nullable
    T call() throws Throwable;

    /** Hands a body to the executor of the operation; never throws. */
    static <T extends @Nullable Object> CompletableFuture<T> submit(AsyncOperation operation, OffloadedBody<T> body) {
        return new OffloadedCall<T>(operation) {
            @Override
            protected @Nullable T call() throws Throwable {
                return body.call();
            }
        }.submit();
    }
}
