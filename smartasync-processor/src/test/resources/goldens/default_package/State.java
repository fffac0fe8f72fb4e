import io.github.smartasync.SmartAsync;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** What extends CompletableFuture inherits a type of this name since JDK 19. */
@SmartAsync
public class State {
    public State current() {
        return this;
    }

    public List<State> all() {
        return List.of(this);
    }

    public CompletableFuture<State> next(State from) {
        return CompletableFuture.completedFuture(from);
    }

    public void set(State state) {}

    @Override
    public String toString() {
        return "state";
    }
}
