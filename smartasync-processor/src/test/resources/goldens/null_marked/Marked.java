package goldens.null_marked;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@SmartAsync
public class Marked<T extends @Nullable Object> {
    public CompletableFuture<@Nullable String> find(String name) {
        return CompletableFuture.completedFuture(null);
    }

    public @Nullable T last() {
        return null;
    }

    public void clear() {}

    @Override
    public String toString() {
        return "marked";
    }
}
