package bad.package_private_method_of_a_public_type;

import io.github.smartasync.SmartAsync;

@SmartAsync
public class Prices {
    public String currency() {
        return "EUR";
    }

    @SmartAsync // [SA013]
    String country() {
        return "DE";
    }
}
