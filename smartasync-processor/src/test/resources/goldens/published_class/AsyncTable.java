package goldens.published_class;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

@SmartAsync(kind = SmartAsync.Kind.CLASS, views = SmartAsync.View.SYNC, sync = "Table", syncExtends = Rows.class)
class AsyncTable<T extends Comparable<T>> {

    public CompletableFuture<T> first() {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public String toString() {
        return "table";
    }
}
