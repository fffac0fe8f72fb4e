package bad.view_as_a_supertype_of_its_source;

import io.github.smartasync.SmartAsync;

@SmartAsync
public abstract class Prices implements PricesSync { // [SA017]
    public abstract String country();
}
