package bad.skip_and_direct_by_patterns;

import io.github.smartasync.SmartAsync;

@SmartAsync(skip = "*Rate", direct = "tax*") // [SA036]
public class Prices {
    public String currency() {
        return "EUR";
    }

    public int taxRate() {
        return 1;
    }
}
