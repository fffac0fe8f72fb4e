package goldens.raw_types;

import io.github.smartasync.SmartAsync;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Attic {
    @SuppressWarnings("rawtypes")
    public List boxes(Map labels) {
        return List.of();
    }

    @SuppressWarnings("rawtypes")
    public CompletableFuture<List> later(Class type) {
        return CompletableFuture.completedFuture(List.of());
    }

    @Override
    public String toString() {
        return "attic";
    }
}
