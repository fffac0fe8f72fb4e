package goldens.sync_extends_primitives;

import io.github.smartasync.SmartAsync;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Some primitives come from the interface, one from the option, one stays a box. */
@SmartAsync(syncExtends = Readings.class)
public class Meter {

    public CompletableFuture<Boolean> isOn() {
        return CompletableFuture.completedFuture(true);
    }

    public CompletableFuture<Long> countAsync(String name) {
        return CompletableFuture.completedFuture(3L);
    }

    @SmartAsync(primitives = true)
    public CompletableFuture<Double> average() {
        return CompletableFuture.completedFuture(1.5);
    }

    @SmartAsync(primitives = true)
    public CompletableFuture<List<Integer>> all() {
        return CompletableFuture.completedFuture(List.of(1));
    }

    public CompletableFuture<Integer> last() {
        return CompletableFuture.completedFuture(null);
    }
}
