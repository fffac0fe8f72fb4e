package bad.view_options_on_a_method;

import io.github.smartasync.SmartAsync;

public class Prices {
    @SmartAsync(
            sync = "Sync", // [SA010]
            skip = "currency") // [SA010]
    public String currency() {
        return "EUR";
    }
}
