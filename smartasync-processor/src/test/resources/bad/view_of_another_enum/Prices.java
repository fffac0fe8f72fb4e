package bad.view_of_another_enum;

import io.github.smartasync.SmartAsync;

@SmartAsync(
        views = Thread.State.NEW) // [error]
public interface Prices {
    String currency();
}
