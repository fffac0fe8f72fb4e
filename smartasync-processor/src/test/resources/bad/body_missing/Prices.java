package bad.body_missing;

import io.github.smartasync.SmartAsync;

@SmartAsync
public class Prices {
    public String currency(); // [error]
}
