package bad.private_direct_method;

import io.github.smartasync.SmartAsync;

@SmartAsync
public class Prices {
    public String currency() {
        return "EUR";
    }

    @SmartAsync.Direct // [SA012]
    private String country() {
        return "DE";
    }
}
