package bad.unresolvable_type;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Prices {
    String currency();

    Country country(); // [error]
}
