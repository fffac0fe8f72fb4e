package bad.timeout_without_unit;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Prices {
    String currency();

    @SmartAsync(
            timeout = "2", // [SA030]
            executor = "db")
    String country();
}
