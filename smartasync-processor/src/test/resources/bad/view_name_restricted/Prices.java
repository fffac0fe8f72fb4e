package bad.view_name_restricted;

import io.github.smartasync.SmartAsync;

@SmartAsync(
        executor = "db",
        sync = "record") // [SA040]
public interface Prices {
    String currency();
}
