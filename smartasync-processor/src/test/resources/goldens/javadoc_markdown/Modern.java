package goldens.javadoc_markdown;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

/// A *Markdown* comment with [a link][String].
@SmartAsync
public class Modern {
    /// Finds `it`.
    ///
    /// @return it
    public CompletableFuture<String> find() {
        return CompletableFuture.completedFuture("it");
    }

    @Override
    public String toString() {
        return "modern";
    }
}
