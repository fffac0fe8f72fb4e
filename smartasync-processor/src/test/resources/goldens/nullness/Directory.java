package goldens.nullness;

import io.github.smartasync.SmartAsync;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

@SmartAsync
public class Directory {
    public CompletableFuture<@Nullable String> find(@Nullable String name) {
        return CompletableFuture.completedFuture(name);
    }

    public @Nullable String nick(Map<String, @Nullable String> names) {
        return null;
    }

    public String @Nullable [] all(@Nullable String @Nullable [] names, String @Nullable ... more) {
        return null;
    }

    public List<? extends @Nullable Object> rows(List<? super @Nullable String> sink) {
        return List.of();
    }

    public Map.@Nullable Entry<String, @Nullable Integer> entry() {
        return null;
    }

    public <T extends @Nullable Object> CompletableFuture<@Nullable T> same(T value) {
        return CompletableFuture.completedFuture(value);
    }

    public int @Nullable [] numbers() {
        return null;
    }

    @Override
    public String toString() {
        return "directory";
    }
}
