package bad.invisible_parameter;

import io.github.smartasync.SmartAsync;

@SmartAsync
public class Prices {
    public String currency() {
        return "EUR";
    }

    public String secret(Secret secret) { // [SA016]
        return "";
    }

    private static class Secret {}
}
