package bad.single_on_a_type;

import io.github.smartasync.SmartAsync;

@SmartAsync(single = true) // [SA039]
public interface Prices {
    String currency();
}
