package bad.skip_of_a_missing_supertype;

import io.github.smartasync.SmartAsync;

@SmartAsync(skip = "all")
public interface Prices extends Missing { // [error]
    String name();
}
