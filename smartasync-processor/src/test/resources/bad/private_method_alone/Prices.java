package bad.private_method_alone;

import io.github.smartasync.SmartAsync;

public class Prices {
    @SmartAsync // [SA012]
    private String country() {
        return "DE";
    }

    @SmartAsync
    public String currency() {
        return "EUR";
    }
}
