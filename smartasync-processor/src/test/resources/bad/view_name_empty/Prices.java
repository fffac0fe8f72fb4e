package bad.view_name_empty;

import io.github.smartasync.SmartAsync;

@SmartAsync(
        executor = "db",
        async = "") // [SA040]
public interface Prices {
    String currency();
}
