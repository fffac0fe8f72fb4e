package goldens.overridden_options;

import io.github.smartasync.SmartAsync;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;

@SmartAsync
public interface Api<T> {
    @SmartAsync(failsWith = IOException.class, timeout = "2s", abandon = true)
    CompletableFuture<T> find(String key);

    @SmartAsync(executor = "db", name = "history", timeout = "1s")
    String historyOf(T value);

    @SmartAsync.Direct
    String name();

    @SmartAsync.Skip
    void selfTest();

    @SmartAsync.Skip
    String wanted();
}
