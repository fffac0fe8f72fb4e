package bad.private_source;

import io.github.smartasync.SmartAsync;

class Shop {
    @SmartAsync // [SA002]
    private interface Prices {
        String currency();
    }
}
