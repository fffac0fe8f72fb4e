package bad.throws_no_exception;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Prices {
    String currency();

    String country() throws String; // [error]
}
