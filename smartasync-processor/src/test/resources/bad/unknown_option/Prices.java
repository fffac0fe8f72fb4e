package bad.unknown_option;

import io.github.smartasync.SmartAsync;

@SmartAsync(
        executr = "db") // [error]
public interface Prices {
    String currency();
}
