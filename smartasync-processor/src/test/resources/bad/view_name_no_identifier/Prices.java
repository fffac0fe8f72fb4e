package bad.view_name_no_identifier;

import io.github.smartasync.SmartAsync;

@SmartAsync(
        executor = "db",
        sync = "shop.Prices") // [SA040]
public interface Prices {
    String currency();
}
