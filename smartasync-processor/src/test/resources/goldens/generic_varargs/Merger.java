package goldens.generic_varargs;

import io.github.smartasync.SmartAsync;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Merger {
    @SafeVarargs
    public final <T> CompletableFuture<Integer> merge(List<T>... lists) {
        return CompletableFuture.completedFuture(lists.length);
    }

    @SafeVarargs
    public final <T> int count(T... values) {
        return values.length;
    }

    @Override
    public String toString() {
        return "merger";
    }
}
