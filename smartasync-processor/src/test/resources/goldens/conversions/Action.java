package goldens.conversions;

import java.util.concurrent.CompletableFuture;

/** A request that is not sent before somebody says so. */
public interface Action<T> {

    CompletableFuture<T> submit();

    default void queue() {
        submit();
    }
}
