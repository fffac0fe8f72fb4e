package goldens.mixin_beside;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

/** Only the async half: the published type extends it and the mixin. */
@SmartAsync(views = SmartAsync.View.MIXIN, blocking = "SchemasBlocking")
interface SchemasOps {

    String DEFAULT = "default";

    CompletableFuture<String> getAsync(String name);

    default CompletableFuture<String> getAsync() {
        return getAsync(DEFAULT);
    }
}
