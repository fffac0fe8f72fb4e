package bad.timeout_malformed;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Prices {
    String currency();

    @SmartAsync(
            timeout = "2 seconds", // [SA030]
            executor = "db")
    String country();
}
