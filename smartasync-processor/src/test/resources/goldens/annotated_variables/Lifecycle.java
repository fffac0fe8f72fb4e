package goldens.annotated_variables;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/** Type variables with annotations where they are used. */
public abstract class Lifecycle<S, F, E extends S> {

    public @NonNull S start() {
        return self();
    }

    public @NonNull F load() {
        return future();
    }

    public CompletableFuture<@NonNull S> restart() {
        return CompletableFuture.completedFuture(self());
    }

    public List<@Nullable S> all(@Nullable S first, @NonNull E other) {
        return List.of();
    }

    public <T extends @NonNull Object> CompletableFuture<@NonNull T> later(@NonNull T later) {
        return CompletableFuture.completedFuture(later);
    }

    protected abstract S self();

    protected abstract F future();
}
