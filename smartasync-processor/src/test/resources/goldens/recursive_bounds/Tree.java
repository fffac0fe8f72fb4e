package goldens.recursive_bounds;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Tree<T extends Comparable<? super T>, N extends Tree.Node<T, N>> {
    public CompletableFuture<T> smallest(N node) {
        return CompletableFuture.completedFuture(node.value());
    }

    public <E extends Enum<E>> E first(Class<E> type) {
        return type.getEnumConstants()[0];
    }

    /** A node that knows its own kind. */
    public interface Node<T, N extends Node<T, N>> {
        T value();
    }

    @Override
    public String toString() {
        return "tree";
    }
}
