package goldens.annotated_variables;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NonNull;

@SmartAsync
public class Client<V> extends Lifecycle<Client<V>, CompletableFuture<String>, Client<V>> {

    /** Its type variable shadows the one of the class. */
    public <V> @NonNull V same(@NonNull V value) {
        return value;
    }

    @Override
    protected Client<V> self() {
        return this;
    }

    @Override
    protected CompletableFuture<String> future() {
        return CompletableFuture.completedFuture("loaded");
    }

    @Override
    public String toString() {
        return "client";
    }
}
