package bad.local_source;

import io.github.smartasync.SmartAsync;

/** The compiler shows local and anonymous classes to no processor. */
class Shop {
    Object open() {
        @SmartAsync
        class Prices {
            public String currency() {
                return "EUR";
            }
        }
        return new Prices();
    }
}
