package bad.view_differs_by_case;

import io.github.smartasync.SmartAsync;

@SmartAsync(
        async = "PRICES") // [SA044]
public interface Prices {
    String currency();
}
