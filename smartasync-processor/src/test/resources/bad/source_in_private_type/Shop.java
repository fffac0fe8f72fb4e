package bad.source_in_private_type;

import io.github.smartasync.SmartAsync;

class Shop {
    private static class Back {
        @SmartAsync // [SA002]
        interface Prices {
            String currency();
        }
    }
}
