package goldens.same_simple_names;

import io.github.smartasync.SmartAsync;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public class Calendar {
    public CompletableFuture<Date> today(java.sql.Date sql, java.util.Date util) {
        return CompletableFuture.completedFuture(new Date(1));
    }

    public Map.Entry<java.util.Date, goldens.same_simple_names.other.Entry> entry() {
        return null;
    }

    @Override
    public String toString() {
        return "calendar";
    }
}
