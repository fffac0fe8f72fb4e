package bad.view_of_its_own_as_parameter;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Prices {
    String currency();

    String from(PricesAsync view); // [SA017]
}
