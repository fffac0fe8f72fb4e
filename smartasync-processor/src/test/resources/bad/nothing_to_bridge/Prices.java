package bad.nothing_to_bridge;

import io.github.smartasync.SmartAsync;

@SmartAsync
public class Prices { // [SA003]
    String currency() {
        return "EUR";
    }
}
