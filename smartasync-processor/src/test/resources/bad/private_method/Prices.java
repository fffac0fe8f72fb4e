package bad.private_method;

import io.github.smartasync.SmartAsync;

@SmartAsync
public class Prices {
    public String currency() {
        return "EUR";
    }

    @SmartAsync // [SA012]
    private String country() {
        return "DE";
    }
}
