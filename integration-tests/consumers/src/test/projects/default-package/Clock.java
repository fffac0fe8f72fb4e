import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

/** Its simple name is that of a class that generated code could mean. */
@SmartAsync
public class Clock {

    /** What the clock shows. */
    public CompletableFuture<Objects> strikes(int times) {
        return CompletableFuture.completedFuture(new Objects(times));
    }

    /** When. */
    public String at(Objects objects) {
        return objects.number() + " at noon";
    }
}
