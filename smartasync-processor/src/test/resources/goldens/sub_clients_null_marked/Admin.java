package goldens.sub_clients_null_marked;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

@NullMarked
@SmartAsync
public class Admin {

    public Topics topics() {
        return new Topics("topics");
    }

    public @Nullable Topics missing() {
        return null;
    }

    @SmartAsync
    public Topics open() {
        return new Topics("opened");
    }

    public CompletableFuture<Topics> later() {
        return CompletableFuture.completedFuture(new Topics("later"));
    }

    public CompletableFuture<@Nullable Topics> missingLater() {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public String toString() {
        return "admin";
    }
}
