package bad.timeout_of_a_direct_method;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Prices {
    String currency();

    @SmartAsync.Direct
    @SmartAsync(
            timeout = "2s") // [SA038]
    String country();
}
