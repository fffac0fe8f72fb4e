package bad.duplicate_method;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Prices {
    String currency();

    int country(); // [error ECJ]

    int country(); // [error]
}
