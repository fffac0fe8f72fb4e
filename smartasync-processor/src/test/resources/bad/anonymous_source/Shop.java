package bad.anonymous_source;

import io.github.smartasync.SmartAsync;

/** The compiler shows local and anonymous classes to no processor. */
class Shop {
    Object open() {
        return new Object() {
            @SmartAsync
            public String currency() {
                return "EUR";
            }
        };
    }
}
