package bad.timeout_malformed_on_the_type;

import io.github.smartasync.SmartAsync;

@SmartAsync(
        executor = "db",
        timeout = "soon") // [SA030]
public interface Prices {
    String currency();
}
