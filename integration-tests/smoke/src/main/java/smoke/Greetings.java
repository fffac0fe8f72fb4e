package smoke;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

/** Greets. */
@SmartAsync
public class Greetings {

    /**
     * A greeting that is there later.
     *
     * @param name who is greeted
     * @return the greeting
     */
    public CompletableFuture<String> helloAsync(String name) {
        return CompletableFuture.completedFuture("Hello, " + name);
    }

    /**
     * A greeting that takes its time.
     *
     * @param name who is greeted
     * @return the greeting
     */
    public String goodbye(String name) {
        return "Goodbye, " + name;
    }
}
