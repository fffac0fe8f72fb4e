package bad.name_is_a_keyword;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Prices {
    String currency();

    @SmartAsync(name = "new") // [SA023]
    String fresh();
}
