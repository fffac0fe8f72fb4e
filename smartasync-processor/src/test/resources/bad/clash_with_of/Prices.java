package bad.clash_with_of;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Prices {
    String currency();

    Prices of(Prices other); // [SA022]
}
