package bad.unresolvable_supertype;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Prices extends Country { // [error]
    String currency();
}
