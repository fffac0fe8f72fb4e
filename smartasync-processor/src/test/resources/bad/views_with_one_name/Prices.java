package bad.views_with_one_name;

import io.github.smartasync.SmartAsync;

@SmartAsync(
        sync = "Both",
        async = "Both") // [SA041]
public interface Prices {
    String currency();
}
