package goldens.deprecated_source;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

/**
 * A relic.
 *
 * @deprecated nobody needs it
 */
@Deprecated(since = "3")
@SmartAsync
public class Relic {
    public CompletableFuture<Relic> self() {
        return CompletableFuture.completedFuture(this);
    }

    public String name() {
        return "relic";
    }

    @Override
    public String toString() {
        return "relic";
    }
}
