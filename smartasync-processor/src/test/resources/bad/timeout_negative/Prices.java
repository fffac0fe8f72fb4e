package bad.timeout_negative;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Prices {
    String currency();

    @SmartAsync(
            timeout = "-2s", // [SA031]
            executor = "db")
    String country();
}
