package bad.extending_method_has_errors;

import io.github.smartasync.SmartAsync;
import java.util.Map;

@SmartAsync(syncExtends = Legacy.class)
public interface Prices {
    String name();

    Map<String> all(); // [error]
}
