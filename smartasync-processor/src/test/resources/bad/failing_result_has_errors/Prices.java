package bad.failing_result_has_errors;

import io.github.smartasync.SmartAsync;
import java.io.IOException;

@SmartAsync
public interface Prices {
    String name();

    @SmartAsync(failsWith = IOException.class)
    Integer<String> price(); // [error]
}
