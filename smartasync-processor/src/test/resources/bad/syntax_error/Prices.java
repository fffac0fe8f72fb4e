package bad.syntax_error;

import io.github.smartasync.SmartAsync;

@SmartAsync
public class Prices {
    public String currency() {
        return "EUR" // [error]
    }
}
