package goldens.odd_type_names;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Größe$ {
    public CompletableFuture<Größe$> self() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public String toString() {
        return "größe";
    }
}
