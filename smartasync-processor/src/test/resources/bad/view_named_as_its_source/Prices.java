package bad.view_named_as_its_source;

import io.github.smartasync.SmartAsync;

@SmartAsync(
        sync = "Prices") // [SA042]
public interface Prices {
    String currency();
}
