package bad.reactive_result;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.Flow;

@SmartAsync
public interface Prices {
    String currency();

    Flow.Publisher<String> countries(); // [SA015]
}
