package bad.extended_interface_is_private;

import io.github.smartasync.SmartAsync;

@SmartAsync(syncExtends = Prices.Legacy.class) // [error]
public class Prices {
    public String name() {
        return "";
    }

    private interface Legacy {
        String name();
    }
}
