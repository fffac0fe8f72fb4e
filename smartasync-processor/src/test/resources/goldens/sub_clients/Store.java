package goldens.sub_clients;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Store<T> {

    public CompletableFuture<T> get() {
        return CompletableFuture.completedFuture(null);
    }

    /** To another type argument. */
    public <U> Store<U> as(Class<U> type) {
        return new Store<>();
    }

    @Override
    public String toString() {
        return "store";
    }
}
