package bad.reactive_result;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.Flow;

@SmartAsync
public interface Prices {
    String currency();

    Query countries(); // [SA015]

    @SmartAsync(collect = true)
    Query known();

    interface Query extends Flow.Publisher<String> {}
}
