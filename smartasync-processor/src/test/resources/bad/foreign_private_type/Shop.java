package bad.foreign_private_type;

import io.github.smartasync.SmartAsyncFor;

class Shop {
    @SmartAsyncFor(Prices.class) // [SA008]
    interface Views {}

    private interface Prices {
        String currency();
    }
}
