package goldens.record_source;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public record Point(int x, int y) {
    public CompletableFuture<Integer> distanceAsync(Point other) {
        return CompletableFuture.completedFuture(Math.abs(x - other.x) + Math.abs(y - other.y));
    }
}
