package bad.extended_method_has_errors;

import io.github.smartasync.SmartAsync;

@SmartAsync(syncExtends = Legacy.class)
public interface Prices {
    String name();
}
