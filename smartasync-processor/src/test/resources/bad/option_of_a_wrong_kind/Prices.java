package bad.option_of_a_wrong_kind;

import io.github.smartasync.SmartAsync;

@SmartAsync(
        abandon = "yes") // [error]
public interface Prices {
    String currency();
}
