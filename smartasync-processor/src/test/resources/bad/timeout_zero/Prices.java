package bad.timeout_zero;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Prices {
    String currency();

    @SmartAsync(
            timeout = "0ms", // [SA031]
            executor = "db")
    String country();
}
