package bad.executor_blank;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Prices {
    String currency();

    @SmartAsync(
            executor = " ", // [SA032]
            timeout = "2s")
    String country();
}
