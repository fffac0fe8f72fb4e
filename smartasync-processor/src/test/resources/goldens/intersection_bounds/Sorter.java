package goldens.intersection_bounds;

import io.github.smartasync.SmartAsync;
import java.io.Serializable;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Sorter<T extends Number & Comparable<T>> {
    public CompletableFuture<T> max(T one, T other) {
        return CompletableFuture.completedFuture(one.compareTo(other) > 0 ? one : other);
    }

    public <E extends Exception & Runnable> void run(E task) throws E {
        task.run();
    }

    public <C extends CharSequence & Serializable> C same(C text) {
        return text;
    }

    @Override
    public String toString() {
        return "sorter";
    }
}
