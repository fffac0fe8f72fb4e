package goldens.final_bounds;

import java.util.List;
import java.util.concurrent.CompletableFuture;

public interface Filter<T> {
    <U extends T> CompletableFuture<List<U>> filter(Class<U> type);

    <U extends List<T>> CompletableFuture<U> collect(U into);
}
