package bad.name_on_a_type;

import io.github.smartasync.SmartAsync;

@SmartAsync(
        executor = "db",
        name = "Quotes") // [SA011]
public interface Prices {
    String currency();
}
