package bad.skip_on_the_type_leaves_nothing;

import io.github.smartasync.SmartAsync;

@SmartAsync(skip = {"currency", "country"})
public interface Prices { // [SA003]
    String currency();

    String country();
}
