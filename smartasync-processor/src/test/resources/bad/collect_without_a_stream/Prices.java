package bad.collect_without_a_stream;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Prices {
    String currency();

    @SmartAsync(collect = true) // [SA039]
    java.util.List<String> countries();
}
