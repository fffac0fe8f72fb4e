package goldens.direct_and_skip;

import io.github.smartasync.SmartAsync;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

@SmartAsync(skip = {"internal", "overloaded(int)"}, direct = {"name", "balance()"})
public class Account {
    public String name() {
        return "name";
    }

    public long balance() {
        return 1;
    }

    public long balance(String currency) {
        return 2;
    }

    public void internal() {}

    public void overloaded(int number) {}

    public void overloaded(String text) {}

    @SmartAsync.Direct
    public CompletableFuture<String> asIs() throws IOException {
        return CompletableFuture.completedFuture("as is");
    }

    @SmartAsync.Direct
    public void reset() {}

    @Override
    public String toString() {
        return "account";
    }
}
