package bad.only_method_has_errors;

import io.github.smartasync.SmartAsync;
import java.util.Map;

@SmartAsync
public interface Prices {
    Map<String> all(); // [error]
}
