package bad.timeout_negative_iso;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Prices {
    String currency();

    @SmartAsync(
            timeout = "PT-2S", // [SA031]
            executor = "db")
    String country();
}
