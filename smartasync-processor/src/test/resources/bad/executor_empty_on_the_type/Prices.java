package bad.executor_empty_on_the_type;

import io.github.smartasync.SmartAsync;

@SmartAsync(
        executor = "") // [SA032]
public interface Prices {
    String currency();
}
