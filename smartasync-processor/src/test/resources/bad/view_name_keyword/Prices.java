package bad.view_name_keyword;

import io.github.smartasync.SmartAsync;

@SmartAsync(
        executor = "db",
        async = "class") // [SA040]
public interface Prices {
    String currency();
}
