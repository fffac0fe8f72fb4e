package bad.single_and_collect;

import io.github.smartasync.SmartAsync;
import java.util.concurrent.Flow;

@SmartAsync
public interface Prices {
    String currency();

    @SmartAsync(single = true, collect = true) // [SA039]
    Flow.Publisher<String> countries();
}
