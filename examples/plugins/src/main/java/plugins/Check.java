package plugins;

import io.github.smartasync.SmartAsync;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

// snippet:check
/** Looks at an order before it is accepted. Plug-ins implement {@code CheckSync} or {@code CheckAsync}. */
@SmartAsync(failsWith = IOException.class)
public interface Check {

    /** What speaks against the order; empty if nothing does. */
    CompletableFuture<String> objection(Order order);
}
// end:check
