package bad.skipped_and_direct_method;

import io.github.smartasync.SmartAsync;

@SmartAsync
public class Prices {
    public String currency() {
        return "EUR";
    }

    @SmartAsync.Skip // [SA014]
    @SmartAsync.Direct
    public String country() {
        return "DE";
    }
}
