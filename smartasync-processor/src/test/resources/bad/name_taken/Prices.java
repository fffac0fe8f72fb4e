package bad.name_taken;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Prices {
    String currency();

    @SmartAsync(
            executor = "db",
            name = "currency") // [SA021]
    String country();
}
