package bad.further_bound_is_missing;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Prices {
    String name();

    <T extends Runnable & Missing> T load(); // [error]
}
