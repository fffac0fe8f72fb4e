package bad.views_in_a_circle;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Quotes {
    String quote();

    void useAll(PricesSync prices); // [SA017]
}
