package bad.name_of_a_method_of_object;

import io.github.smartasync.SmartAsync;

@SmartAsync
public interface Prices {
    String currency();

    @SmartAsync(name = "hashCode") // [SA024]
    int code();
}
