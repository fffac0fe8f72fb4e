package goldens.shadowing;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

public class Base<T> {
    public <V> CompletableFuture<V> convert(T from, Function<? super T, ? extends V> how) {
        return CompletableFuture.completedFuture(how.apply(from));
    }
}
