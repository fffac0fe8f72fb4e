package goldens.several_sources;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

public class Several {
    @SmartAsync
    public interface One {
        CompletableFuture<Two> two();
    }

    @SmartAsync
    public record Two(String name) {
        public One one() {
            return null;
        }
    }
}
