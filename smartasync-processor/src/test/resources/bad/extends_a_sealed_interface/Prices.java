package bad.extends_a_sealed_interface;

import io.github.smartasync.SmartAsync;

@SmartAsync(
        asyncExtends = Closed.class) // [SA051]
public interface Prices {
    String currency();
}

sealed interface Closed permits Only {}

final class Only implements Closed {}
