package shop;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.CompletableFuture;

/** The smallest service, to see that its views are generated. */
@SmartAsync
public class Greeting {

    public CompletableFuture<String> greet(String name) {
        return CompletableFuture.completedFuture("Hello, " + name);
    }

    public static void main(String[] names) {
        GreetingSync greeting = GreetingSync.of(new Greeting());
        System.out.println(greeting.greet("SmartAsync"));
    }
}
