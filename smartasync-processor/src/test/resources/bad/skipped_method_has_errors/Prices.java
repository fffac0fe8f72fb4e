package bad.skipped_method_has_errors;

import io.github.smartasync.SmartAsync;
import java.util.Map;

@SmartAsync(skip = "all")
public interface Prices {
    String name();

    Map<String> all(); // [error]
}
