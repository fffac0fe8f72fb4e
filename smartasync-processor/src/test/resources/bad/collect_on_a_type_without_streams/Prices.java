package bad.collect_on_a_type_without_streams;

import io.github.smartasync.SmartAsync;

@SmartAsync(collect = true) // [SA039]
public interface Prices {
    String currency();
}
