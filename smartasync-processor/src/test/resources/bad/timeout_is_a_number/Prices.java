package bad.timeout_is_a_number;

import io.github.smartasync.SmartAsync;

@SmartAsync(
        timeout = 2000) // [error]
public interface Prices {
    String currency();
}
