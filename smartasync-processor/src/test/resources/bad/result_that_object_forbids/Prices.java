package bad.result_that_object_forbids;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Prices {
    String currency();

    void clone(); // [SA025]
}
