package bad.option_of_another_type;

import io.github.smartasync.SmartAsync;

@SmartAsync(
        timeout = 2) // [error]
public interface Prices {
    String currency();
}
