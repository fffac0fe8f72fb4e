package bad.name_is_no_identifier;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Prices {
    String currency();

    @SmartAsync(
            executor = "db",
            name = "best-price") // [SA023]
    String best();
}
