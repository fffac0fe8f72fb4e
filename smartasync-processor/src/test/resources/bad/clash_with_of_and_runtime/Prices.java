package bad.clash_with_of_and_runtime;

import io.github.smartasync.SmartAsync;
import io.github.smartasync.runtime.SmartAsyncRuntime;

@SmartAsync
public interface Prices {
    String currency();

    Prices of(Prices other, SmartAsyncRuntime runtime); // [SA022]
}
