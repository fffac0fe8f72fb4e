package io.github.smartasync.runtime.bridge;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The body of an {@link OffloadedCall}, for generated code that cannot be written inside one. A subclass of
 * {@code OffloadedCall} inherits the member types of {@code CompletableFuture}. If the default package has a type of the same
 * name, such as {@code State}, the subclass cannot name it.
 */
@SuppressWarnings("exports") // the annotations of JSpecify are for those who have them
public interface OffloadedBody<T extends @Nullable Object> {

    /** Makes the call of the source. Runs on the executor. */
    @Nullable
    T call() throws Throwable;

    /** Gives a body to the executor of the operation. Never throws. */
    static <T extends @Nullable Object> CompletableFuture<T> submit(AsyncOperation operation, OffloadedBody<T> body) {
        return new OffloadedCall<T>(operation) {
            @Override
            protected @Nullable T call() throws Throwable {
                return body.call();
            }
        }.submit();
    }
}
