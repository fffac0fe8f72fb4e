package bad.translator_has_errors;

import io.github.smartasync.SmartAsync;

@SmartAsync(executor = "db", translate = Prices.Failures.class)
public interface Prices {
    String currency();

    class Failures implements Missing {} // [error]
}
