package bad.timeout_too_long;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Prices {
    String currency();

    @SmartAsync(timeout = "9999999999999999999h") // [SA031]
    String country();

    @SmartAsync(timeout = "PT9999999999999H") // [SA031]
    String city();

    @SmartAsync(timeout = "2562047h")
    String planet();
}
