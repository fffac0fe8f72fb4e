package bad.fails_with_on_blocking_method;

import io.github.smartasync.SmartAsync;
import java.io.IOException;

@SmartAsync
public interface Prices {
    String currency();

    @SmartAsync(
            executor = "db",
            failsWith = IOException.class) // [SA034]
    String country();
}
