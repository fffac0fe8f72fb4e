package bad.extends_a_class;

import io.github.smartasync.SmartAsync;

@SmartAsync(
        executor = "db",
        syncExtends = Object.class) // [SA050]
public interface Prices {
    String currency();
}
