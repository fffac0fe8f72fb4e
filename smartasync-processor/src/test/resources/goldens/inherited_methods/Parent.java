package goldens.inherited_methods;

import java.util.List;
import java.util.concurrent.CompletableFuture;

public abstract class Parent<K> {
    public CompletableFuture<List<K>> keysAsync() {
        return CompletableFuture.completedFuture(List.of());
    }

    public abstract K first();

    public final int size() {
        return 0;
    }
}
