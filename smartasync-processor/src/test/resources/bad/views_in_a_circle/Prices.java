package bad.views_in_a_circle;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Prices {
    String currency();

    QuotesSync quotes(); // [SA017]
}
