package bad.timeout_empty;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Prices {
    String currency();

    @SmartAsync(
            timeout = "", // [SA030]
            executor = "db")
    String country();
}
