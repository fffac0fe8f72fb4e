package bad.no_views;

import io.github.smartasync.SmartAsync;

@SmartAsync(
        views = {}) // [SA037]
public interface Prices {
    String currency();
}
