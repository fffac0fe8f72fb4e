package goldens.result_only_type_variable;

import io.github.smartasync.SmartAsync;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Factory {
    public <T> CompletableFuture<T> make() {
        return CompletableFuture.completedFuture(null);
    }

    public <T extends Comparable<T>> List<T> list() {
        return List.of();
    }

    public <A, B extends List<A>> Map<A, B> map(A first) {
        return Map.of();
    }

    @Override
    public String toString() {
        return "factory";
    }
}
