package goldens.throws_type_variable;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Attempt<F extends Exception> {
    public <X extends Throwable> String orThrow(Class<X> type) throws X {
        return type.getName();
    }

    public <X extends Exception> CompletableFuture<String> laterOrThrow(X failure) throws X {
        return CompletableFuture.completedFuture("later");
    }

    public void ownOrThrow() throws F {}

    public <X extends Exception> int onlyInThrows() throws X {
        return 1;
    }

    @Override
    public String toString() {
        return "attempt";
    }
}
