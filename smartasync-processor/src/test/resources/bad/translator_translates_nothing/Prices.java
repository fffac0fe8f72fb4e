package bad.translator_translates_nothing;

import io.github.smartasync.SmartAsync;

@SmartAsync(
        executor = "db",
        translate = String.class) // [SA046]
public interface Prices {
    String currency();

    @SmartAsync(
            executor = "db",
            translate = int.class) // [SA046]
    String country();
}
